package com.bayoutech.streets.places;

import java.util.HashMap;
import java.util.Map;

/** Weighs how well the parts of a street lie where a question says. */
final class Whereabouts {
    /** It is elsewhere. */
    static final int NOWHERE = Integer.MAX_VALUE;
    /** An address near the city asked for, where the street in that city itself is not known. */
    static final int NEARBY = 2 * Names.EDIT + 1;

    private static final int NEAR_SUBURB = Names.ACCENT;

    private final Gazetteer gazetteer;

    Whereabouts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What it costs to take a part of a street for one in the places asked for; parts that cannot be are left out. */
    Map<Integer, Integer> costs(int street, Surroundings around) {
        Map<Integer, Integer> costs = new HashMap<>();
        gazetteer.parts(street).forEach((city, part) -> {
            int cost = 0;
            for (Map<Integer, Integer> asked : around.places()) {
                int place = placeCost(city, part, asked);
                cost = place == NOWHERE || cost == NOWHERE ? NOWHERE : cost + place;
            }
            if (cost != NOWHERE) {
                costs.put(city, cost);
            }
        });
        return costs;
    }

    private int placeCost(int city, AddressRow part, Map<Integer, Integer> asked) {
        int least = asked.getOrDefault(city, NOWHERE);
        for (Map.Entry<Integer, Integer> place : asked.entrySet()) {
            int nearby = place.getValue() + (gazetteer.isCity(place.getKey()) ? NEARBY : NEAR_SUBURB);
            if (nearby < least && (city < 0 || gazetteer.reaches(place.getKey(), part.point()))) {
                least = nearby;
            }
        }
        return least;
    }
}
