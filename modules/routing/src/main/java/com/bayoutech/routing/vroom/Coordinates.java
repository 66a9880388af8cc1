package com.bayoutech.routing.vroom;

/** A place on the globe in degrees of WGS84, in VROOM's order. */
record Coordinates(double longitude, double latitude) {
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    /** Along a great circle. */
    double metersTo(Coordinates other) {
        double here = Math.toRadians(latitude);
        double there = Math.toRadians(other.latitude);
        double up = Math.sin((there - here) / 2);
        double right = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double share = up * up + Math.cos(here) * Math.cos(there) * right * right;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(share)));
    }
}
