package com.bayoutech.streets.tiles;

/** Takes the points out of a ring that add no area: repeated ones, those on straight stretches, and spikes, which rounding leaves behind. */
final class RingCleaner {
    private RingCleaner() {}

    /** The ring without them; empty if nothing is left. */
    static int[] clean(int[] ring) {
        int[] rest = ring;
        int[] before;
        do {
            before = rest;
            rest = once(before);
        } while (rest.length < before.length);
        return rest.length < 6 ? new int[0] : rest;
    }

    private static int[] once(int[] ring) {
        Points rest = new Points();
        int count = ring.length / 2;
        int lastX = count == 0 ? 0 : ring[ring.length - 2];
        int lastY = count == 0 ? 0 : ring[ring.length - 1];
        for (int i = 0; i < count; i++) {
            int x = ring[2 * i];
            int y = ring[2 * i + 1];
            int next = (i + 1) % count;
            long turn = ((long) x - lastX) * ((long) ring[2 * next + 1] - y)
                    - ((long) ring[2 * next] - x) * ((long) y - lastY);
            if (turn != 0) {
                rest.add(x, y);
                lastX = x;
                lastY = y;
            }
        }
        return rest.toArray();
    }
}
