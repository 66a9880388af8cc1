package com.bayoutech.routing.scenario;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelMatrix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A town of square blocks: a step is a minute and a kilometer. */
final class TownMap {
    private static final double DEGREES_A_BLOCK = 0.01;

    private final Map<String, Place> places = new HashMap<>();
    private final Set<Place> noWayTo = new HashSet<>();
    private final Set<Place> noWayFrom = new HashSet<>();

    TownMap(List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length(); column++) {
                char letter = rows.get(row).charAt(column);
                if (Character.isLetter(letter)) {
                    places.put(String.valueOf(letter), new Place(-row * DEGREES_A_BLOCK, column * DEGREES_A_BLOCK));
                }
            }
        }
    }

    Place place(String letter) {
        Place place = places.get(letter);
        if (place == null) {
            throw new IllegalArgumentException("The place (" + letter + ") is not on the map. Draw it.");
        }
        return place;
    }

    void blockWayTo(String letter) {
        noWayTo.add(place(letter));
    }

    void blockWayFrom(String letter) {
        noWayFrom.add(place(letter));
    }

    TravelMatrix matrix(List<Place> stops) {
        return new TravelMatrix() {
            @Override
            public int size() {
                return stops.size();
            }

            @Override
            public int seconds(int from, int to) {
                int blocks = blocks(stops.get(from), stops.get(to));
                return blocks == UNREACHABLE ? UNREACHABLE : 60 * blocks;
            }

            @Override
            public int meters(int from, int to) {
                int blocks = blocks(stops.get(from), stops.get(to));
                return blocks == UNREACHABLE ? UNREACHABLE : 1_000 * blocks;
            }
        };
    }

    private int blocks(Place from, Place to) {
        if (!from.equals(to) && (noWayTo.contains(to) || noWayFrom.contains(from))) {
            return TravelMatrix.UNREACHABLE;
        }
        double degrees = Math.abs(from.latitude() - to.latitude()) + Math.abs(from.longitude() - to.longitude());
        return (int) Math.round(degrees / DEGREES_A_BLOCK);
    }
}
