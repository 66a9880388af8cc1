package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readings of one question have brought: addresses, and streets that lack the house number. */
final class Findings {
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Integer> streets = new HashSet<>();
    private int leastCost = Integer.MAX_VALUE;
    private int missingCost = Integer.MAX_VALUE;
    private @Nullable AddressRow missing;
    private String missingNumber = "";

    void add(Candidate candidate) {
        candidates.add(candidate);
        streets.add(candidate.street());
        if (candidate.certain()) {
            leastCost = Math.min(leastCost, candidate.cost());
        }
    }

    /** A street that may be meant, but does not have the number. */
    void addMissing(int street, AddressRow part, String number, int cost) {
        streets.add(street);
        AddressRow before = missing;
        boolean larger = cost == missingCost && before != null && part.size() > before.size();
        if (cost < missingCost || larger) {
            missingCost = cost;
            missing = part;
            missingNumber = number;
        }
    }

    boolean isEmpty() {
        return candidates.isEmpty() && missing == null;
    }

    /** Whether a street was found where the question says. */
    boolean mentions(int street) {
        return streets.contains(street);
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

    @Nullable
    AddressRow missing() {
        return missing;
    }

    String missingNumber() {
        return missingNumber;
    }

    /** The certain ones of the least cost; those that are written like the question go before ranges around it. */
    List<Candidate> nearest() {
        List<Candidate> nearest = candidates.stream()
                .filter(candidate -> candidate.certain() && candidate.cost() == leastCost)
                .toList();
        List<Candidate> written = nearest.stream().filter(Candidate::written).toList();
        return written.isEmpty() ? nearest : written;
    }

    /** All that are hardly farther than the nearest, nearest first. */
    List<Candidate> sorted() {
        int nearest = candidates.stream().mapToInt(Candidate::cost).min().orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.cost() <= nearest + Names.EDIT)
                .sorted(Comparator.comparingInt(Candidate::cost))
                .toList();
    }
}
