package com.bayoutech.streets.network;

import java.util.List;

/**
 * A kind of vehicle: which streets it may use, how fast, and what its turns cost.
 *
 * <p>Each has a file of its name beside this class, which says so in GraphHopper's language of custom models and with which dimensions it reckons.
 */
public enum Profile {
    CAR("car", "motorcar motor_vehicle", 40, false),
    VAN("van", "goods motorcar motor_vehicle", 40, false),
    /** Arrives with the stop on the right, where the street is open both ways. */
    TRUCK("truck", "hgv motor_vehicle", 120, true),
    CARGO_BIKE("cargo_bike", "bicycle", 10, false);

    private final String key;
    private final String restrictedAs;
    private final int turnBackSeconds;
    private final boolean arrivesAtCurb;

    Profile(String key, String restrictedAs, int turnBackSeconds, boolean arrivesAtCurb) {
        this.key = key;
        this.restrictedAs = restrictedAs;
        this.turnBackSeconds = turnBackSeconds;
        this.arrivesAtCurb = arrivesAtCurb;
    }

    /** The name for files and command lines, such as {@code cargo_bike}. */
    public String key() {
        return key;
    }

    /** The kinds of vehicle, in OpenStreetMap's words, whose turn restrictions it obeys. */
    public List<String> restrictedAs() {
        return List.of(restrictedAs.split(" ", -1));
    }

    /** What turning back on the same street takes, where turns cost anything. */
    public int turnBackSeconds() {
        return turnBackSeconds;
    }

    /** Whether it arrives with the stop on its right, where the street is open both ways. */
    public boolean arrivesAtCurb() {
        return arrivesAtCurb;
    }
}
