package com.bayoutech.streets.places;

import java.util.Locale;

/** What kinds of place people name in an address, and how far about they reach. */
enum PlaceKind {
    CITY(15_000, true),
    TOWN(6_000, true),
    VILLAGE(3_000, true),
    HAMLET(1_500, true),
    BOROUGH(6_000, false),
    SUBURB(3_000, false),
    QUARTER(2_000, false),
    NEIGHBOURHOOD(1_500, false),
    NONE(0, false);

    private final int radiusMeters;
    private final boolean city;

    PlaceKind(int radiusMeters, boolean city) {
        this.radiusMeters = radiusMeters;
        this.city = city;
    }

    /** The kind that a tag {@code place} tells. */
    static PlaceKind of(String tag) {
        for (PlaceKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(tag)) {
                return kind;
            }
        }
        return NONE;
    }

    int radiusMeters() {
        return radiusMeters;
    }

    boolean isCity() {
        return city;
    }
}
