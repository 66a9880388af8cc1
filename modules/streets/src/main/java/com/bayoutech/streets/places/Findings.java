package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readings of one question have brought: addresses, and streets that lack the house number. */
final class Findings {
    private final List<Candidate> candidates = new ArrayList<>();
    private int leastCost = Integer.MAX_VALUE;
    private int missingCost = Integer.MAX_VALUE;
    private @Nullable AddressRow missing;
    private String missingNumber = "";

    void add(Candidate candidate) {
        candidates.add(candidate);
        if (candidate.certain()) {
            leastCost = Math.min(leastCost, candidate.cost());
        }
    }

    /** A street that may be meant, but does not have the number. */
    void addMissing(AddressRow street, String number, int cost) {
        if (cost < missingCost) {
            missingCost = cost;
            missing = street;
            missingNumber = number;
        }
    }

    boolean isEmpty() {
        return candidates.isEmpty() && missing == null;
    }

    /** The least cost so far of an address or of a street without it: what is much dearer need not be looked at. */
    int bound() {
        return Math.min(leastCost, missingCost);
    }

    int leastCost() {
        return leastCost;
    }

    int missingCost() {
        return missingCost;
    }

    @Nullable AddressRow missing() {
        return missing;
    }

    String missingNumber() {
        return missingNumber;
    }

    /** The certain ones of the least cost; those that are written like the question go before ranges around it. */
    List<Candidate> nearest() {
        return candidates.stream()
                .filter(candidate -> candidate.certain() && candidate.cost() == leastCost)
                .toList();
    }

    /** All, nearest first. */
    List<Candidate> sorted() {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::cost))
                .toList();
    }
}
