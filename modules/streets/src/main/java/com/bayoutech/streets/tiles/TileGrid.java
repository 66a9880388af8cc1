package com.bayoutech.streets.tiles;

/**
 * The steps of a tile: 4096 a side, drawn by browsers on 512 pixels (and larger, beyond the last zoom level). So eight steps are a pixel, and what is smaller
 * than that is not worth its bytes.
 */
final class TileGrid {
    static final int EXTENT_BITS = 12;
    static final int EXTENT = 1 << EXTENT_BITS;

    /** How far geometry reaches beyond a tile, in steps, so that wide lines and outlines do not end at its border. */
    static final int MARGIN = 64;

    private static final int PIXEL = 8;

    private TileGrid() {}

    /** World steps of a tile's step, as a power of two. */
    static int shift(int zoom) {
        return WorldGrid.BITS - EXTENT_BITS - zoom;
    }

    static Box box(int zoom, int x, int y) {
        return Box.ofTile(zoom, x, y, MARGIN << shift(zoom));
    }

    /** How far simplified lines may be off, in world steps. The last tiles are shown enlarged sixteen times, so they are exact to a step. */
    static double tolerance(int zoom) {
        return zoom == TileStore.MAX_ZOOM ? 0.7 * (1 << shift(zoom)) : 0.4 * PIXEL * (1 << shift(zoom));
    }

    /** Twice the area, in world steps, that a polygon needs to be seen: some two by two pixels, a building less. */
    static long leastDoubleArea(int zoom, Layer layer) {
        long step = 1L << shift(zoom);
        long steps = zoom == TileStore.MAX_ZOOM ? 2 : layer == Layer.BUILDING ? 64 : 512;
        return steps * step * step;
    }
}
