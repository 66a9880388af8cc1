package com.bayoutech.streets.tiles;

/**
 * The world as a square of 2^30 by 2^30 steps in Web Mercator, x to the east and y to the south, as the tiles lie: a step is under 4 cm, and the
 * tile (x, y) of a zoom level begins at a multiple of a power of two.
 */
final class WorldGrid {
    static final int BITS = 30;
    static final int SIZE = 1 << BITS;

    /** Where the square ends in north and south. */
    private static final double MOST_LATITUDE = 85.051_128_779_806_6;

    private WorldGrid() {}

    static int x(double longitude) {
        return clamp((longitude + 180) / 360 * SIZE);
    }

    static int y(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE)));
        return clamp((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * SIZE);
    }

    static double longitude(int x) {
        return (double) x / SIZE * 360 - 180;
    }

    static double latitude(int y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * y / SIZE))));
    }

    /** The side of a tile. */
    static int tileSize(int zoom) {
        return SIZE >> zoom;
    }

    private static int clamp(double value) {
        return (int) Math.clamp(Math.round(value), 0, SIZE - 1L);
    }
}
