package com.bayoutech.streets.town;

import java.util.List;
import java.util.Map;

/** What the ground floors of the town are used for. */
final class Shops {
    private static final List<String[]> KINDS = List.of(
            new String[] {"shop", "bakery", "Bakery"},
            new String[] {"amenity", "cafe", "Café"},
            new String[] {"amenity", "pharmacy", "Pharmacy"},
            new String[] {"shop", "hardware", "Hardware"},
            new String[] {"shop", "books", "Books"},
            new String[] {"amenity", "restaurant", "Kitchen"},
            new String[] {"shop", "florist", "Flowers"},
            new String[] {"shop", "convenience", "Grocery"},
            new String[] {"amenity", "bank", "Savings Bank"},
            new String[] {"amenity", "clinic", "Clinic"});
    private static final List<String> FIRST = List.of(
            "Crescent",
            "Levee",
            "Heron",
            "Blue Door",
            "Riverside",
            "Corner",
            "Pelican",
            "Old Mill",
            "Sugar",
            "Lantern",
            "Magnolia",
            "Two Oaks",
            "Gaslight");

    private Shops() {}

    /** Adds a shop to a building, by a draw of 0 to 1. */
    static Map<String, String> add(Map<String, String> building, double draw) {
        int choice = (int) (draw * KINDS.size() * FIRST.size());
        String[] kind = KINDS.get(choice % KINDS.size());
        return Tags.with(building, kind[0], kind[1], "name", FIRST.get(choice / KINDS.size()) + " " + kind[2]);
    }
}
