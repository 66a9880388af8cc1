package com.bayoutech.streets.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tiles asked for last, up to so many bytes. */
final class TileCache {
    private static final int BITS = 29;

    private final Map<Long, byte[]> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized byte @Nullable [] find(int zoom, int x, int y) {
        return tiles.get(key(zoom, x, y));
    }

    synchronized void put(int zoom, int x, int y, byte[] tile) {
        byte[] before = tiles.put(key(zoom, x, y), tile);
        bytes += tile.length - (before == null ? 0 : before.length);
        var oldest = tiles.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }

    synchronized void clear() {
        tiles.clear();
        bytes = 0;
    }

    private static long key(int zoom, int x, int y) {
        return ((long) zoom << (2 * BITS)) | ((long) x << BITS) | y;
    }
}
