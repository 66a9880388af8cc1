package com.bayoutech.streets.places;

import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers questions of which no house is known: the streets or the places that may be meant, for somebody to choose a house from.
 *
 * <p>A street or a village alone is never located: a stop needs a door.
 */
final class HouselessFinder {
    private static final int MAX_CANDIDATES = 10;

    private final Gazetteer gazetteer;
    private final SurroundingsReader surroundings;
    private final Function<String, List<Names.Match>> streets;

    private record Found(Address address, int cost) {}

    HouselessFinder(Gazetteer gazetteer, SurroundingsReader surroundings, Function<String, List<Names.Match>> streets) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
        this.streets = streets;
    }

    GeocodeResult find(Question question) {
        List<Found> found = new ArrayList<>();
        for (Reading reading : Reading.withoutNumber(question)) {
            List<Names.Match> matches = streets.apply(reading.street());
            if (!matches.isEmpty()) {
                Surroundings around = surroundings.read(reading.rest());
                matches.forEach(match -> addParts(match, around, found));
            }
        }
        addPlaces(question, found);
        Map<Address, Integer> nearest = new LinkedHashMap<>();
        int least = found.stream().mapToInt(Found::cost).min().orElse(0);
        found.stream()
                .filter(each -> each.cost() <= least + Names.MAX_ACCENTS)
                .sorted(Comparator.comparingInt(Found::cost))
                .limit(MAX_CANDIDATES)
                .forEach(each -> nearest.putIfAbsent(each.address(), each.cost()));
        if (nearest.isEmpty()) {
            return new GeocodeResult.NotFound(
                    "No street or place of this name is known. Check the spelling of street and city.");
        }
        return new GeocodeResult.Ambiguous(List.copyOf(nearest.keySet()));
    }

    private void addParts(Names.Match street, Surroundings around, List<Found> found) {
        if (around.unexplained() > 0) {
            return;
        }
        gazetteer.parts(street.name()).forEach((city, part) -> {
            int cost = street.cost();
            boolean there = true;
            for (Map<Integer, Integer> asked : around.places()) {
                there &= asked.containsKey(city);
                cost += asked.getOrDefault(city, 0);
            }
            if (there) {
                found.add(new Found(part.address(), cost));
            }
        });
    }

    private void addPlaces(Question question, List<Found> found) {
        Surroundings around = surroundings.read(List.of(question.tokens()));
        if (around.unexplained() == 0) {
            around.places()
                    .forEach(asked -> asked.forEach((place, cost) -> gazetteer
                            .settlements(place)
                            .forEach(settlement -> found.add(new Found(settlement.address(), cost)))));
        }
    }
}
