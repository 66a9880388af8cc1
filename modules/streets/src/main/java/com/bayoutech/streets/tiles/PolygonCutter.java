package com.bayoutech.streets.tiles;

import java.util.function.Consumer;

/**
 * Cuts large polygons, such as the sea, into pieces that follow the tiles, so that a tile need not read all of a coast. The pieces overlap by more than a
 * tile's margin: no seam shows.
 */
final class PolygonCutter {
    private static final int MOST_POINTS = 400;

    private final int finestZoom;
    private final Consumer<int[][]> pieces;

    PolygonCutter(int finestZoom, Consumer<int[][]> pieces) {
        this.finestZoom = finestZoom;
        this.pieces = pieces;
    }

    void cut(int[][] rings) {
        cut(rings, 0, 0, 0);
    }

    private void cut(int[][] rings, int zoom, int x, int y) {
        if (rings.length == 0) {
            return;
        }
        int count = 0;
        for (int[] ring : rings) {
            count += ring.length / 2;
        }
        if (count <= MOST_POINTS || zoom >= finestZoom) {
            pieces.accept(rings);
            return;
        }
        Box around = Box.around(rings);
        for (int quarter = 0; quarter < 4; quarter++) {
            int quarterX = 2 * x + quarter % 2;
            int quarterY = 2 * y + quarter / 2;
            int margin = WorldGrid.tileSize(zoom + 1) / 32;
            Box box = Box.ofTile(zoom + 1, quarterX, quarterY, margin);
            if (box.touches(around)) {
                cut(PolygonClip.clip(rings, box), zoom + 1, quarterX, quarterY);
            }
        }
    }
}
