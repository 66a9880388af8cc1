package com.bayoutech.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a family of instances counts; figures of two conventions must never be compared. */
enum Convention {
    /** Distance and travel time are the straight line cut after one decimal; the sum of distances counts, vehicles are free. */
    DIMACS(10),
    /** Double precision; the fewest vehicles count first, then the sum of distances. */
    SINTEF(10_000),
    /** Distance is the straight line rounded to a whole number; the sum counts, vehicles are free. */
    CVRPLIB(1);

    /** The whole-number units of the search in one unit of the instance. */
    private final int scale;

    Convention(int scale) {
        this.scale = scale;
    }

    static Convention of(String name) {
        return Arrays.stream(values())
                .filter(convention -> convention.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    static String words() {
        return Arrays.stream(values()).map(Convention::word).collect(Collectors.joining(", "));
    }

    int scale() {
        return scale;
    }

    boolean countsVehiclesFirst() {
        return this == SINTEF;
    }

    /** The distance that counts. */
    double distance(double straight) {
        return switch (this) {
            case DIMACS -> Math.floor(straight * 10) / 10;
            case SINTEF -> straight;
            case CVRPLIB -> Math.floor(straight + 0.5);
        };
    }

    /** In units of the search; a drive is never cut short by the rounding, so that what is in time for the search is in time. */
    int units(double distance) {
        return (int) (this == SINTEF ? Math.ceil(distance * scale) : Math.round(distance * scale));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
