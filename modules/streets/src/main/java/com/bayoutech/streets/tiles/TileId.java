package com.bayoutech.streets.tiles;

import java.util.Comparator;

/** A tile's address, and its number in the order of PMTiles: zoom level by zoom level, along Hilbert's curve. */
record TileId(int zoom, int x, int y) implements Comparable<TileId> {
    private static final Comparator<TileId> ORDER = Comparator.comparingLong(TileId::number);

    long number() {
        long before = ((1L << (2 * zoom)) - 1) / 3;
        return zoom == 0 ? 0 : before + PackedTree.hilbert(x, y, zoom);
    }

    @Override
    public int compareTo(TileId other) {
        return ORDER.compare(this, other);
    }
}
