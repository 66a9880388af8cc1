package com.bayoutech.benchmarks.streets;

import com.bayoutech.domain.Place;

/** How far two places are apart on a round earth, by the haversine formula. */
final class PlainDistance {
    private static final double RADIUS_METERS = 6_371_000;

    private PlainDistance() {}

    static double meters(Place from, Place to) {
        double up = Math.toRadians(to.latitude() - from.latitude());
        double across = Math.toRadians(to.longitude() - from.longitude());
        double shrink = Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude()));
        double half = square(Math.sin(up / 2)) + shrink * square(Math.sin(across / 2));
        return 2 * RADIUS_METERS * Math.asin(Math.sqrt(half));
    }

    private static double square(double number) {
        return number * number;
    }
}
