package com.bayoutech.streets.places;

import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one answer of what was found. */
final class Verdict {
    private static final double SAME_PLACE_METERS = 100;
    private static final int MAX_CANDIDATES = 10;
    private static final double LOST_IF_ALL_FORGIVEN = 1.5;
    private static final double LOST_RIVALLED = 0.2;
    private static final double LOST_ELSEWHERE = 0.2;
    private static final double LEAST_CONFIDENCE = 0.3;

    private final Findings findings;
    private final AddressStore store;
    private final Gazetteer gazetteer;

    Verdict(AddressStore store, Gazetteer gazetteer, Findings findings) {
        this.store = store;
        this.gazetteer = gazetteer;
        this.findings = findings;
    }

    GeocodeResult result() {
        if (findings.missingCost() <= Names.ACCENT && findings.missingCost() < findings.leastCost()) {
            return missing();
        }
        List<Candidate> places = distinct(findings.nearest());
        if (places.size() == 1 && !isNearerWithoutNumber()) {
            Candidate only = places.get(0);
            return new GeocodeResult.Located(only.row().address(), confidence(only));
        }
        List<Candidate> all = places.isEmpty() ? distinct(findings.sorted()) : places;
        return all.isEmpty() ? missing() : ambiguous(all);
    }

    /** A misspelt name that is as near to two streets means the one that has the house; a nearer one without it may be meant. */
    private boolean isNearerWithoutNumber() {
        return findings.missingCost() <= Names.MAX_ACCENTS
                ? findings.missingCost() <= findings.leastCost()
                : findings.missingCost() / Names.EDIT < findings.leastCost() / Names.EDIT;
    }

    private double confidence(Candidate candidate) {
        double forgiven = (double) candidate.cost() / Names.EDIT / Math.max(1, candidate.letters());
        double lost = LOST_IF_ALL_FORGIVEN * forgiven + (candidate.elsewhere() ? LOST_ELSEWHERE : 0);
        boolean rivalled = findings.missingCost() / Names.EDIT <= candidate.cost() / Names.EDIT;
        double certain = 1 - lost - (rivalled ? LOST_RIVALLED : 0);
        return Math.max(LEAST_CONFIDENCE, Math.round(certain * 100) / 100.0);
    }

    /** One of each place: a house may be on the map as a building, as a door and as a shop. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (distinct.stream().noneMatch(other -> isSamePlace(other, candidate))) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private static boolean isSamePlace(Candidate first, Candidate second) {
        return first.street() == second.street()
                && number(first).equals(number(second))
                && Points.meters(first.row().point(), second.row().point()) <= SAME_PLACE_METERS;
    }

    private static String number(Candidate candidate) {
        return HouseNumber.normalize(candidate.row().address().houseNumber());
    }

    private static GeocodeResult ambiguous(List<Candidate> candidates) {
        Set<Address> addresses = new LinkedHashSet<>();
        candidates.stream()
                .limit(MAX_CANDIDATES)
                .forEach(candidate -> addresses.add(candidate.row().address()));
        return new GeocodeResult.Ambiguous(List.copyOf(addresses));
    }

    private GeocodeResult missing() {
        AddressRow street = findings.missing();
        if (street == null) {
            return new GeocodeResult.NotFound("No such address is known. Check street, house number and city.");
        }
        String city = street.address().city();
        String name = street.address().street() + (city.isEmpty() ? "" : " (" + city + ")");
        String near = new HouseNumbersNear(store, gazetteer).describe(street, findings.missingNumber());
        return new GeocodeResult.NotFound(name + " has no house number " + findings.missingNumber() + "." + near);
    }
}
