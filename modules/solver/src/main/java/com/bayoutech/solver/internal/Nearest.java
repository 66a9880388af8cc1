package com.bayoutech.solver.internal;

/** The nearest of many, in their order. */
final class Nearest {
    private final long[] keys;
    private int count;

    Nearest(int most) {
        this.keys = new long[most];
    }

    /** Whether nothing that is so far away, or farther, is kept any more. */
    boolean isFull(long way) {
        return count == keys.length && way >= keys[count - 1] >>> 32;
    }

    /** Keeps another one if it is among the nearest. */
    void offer(int other, long way) {
        if (isFull(way)) {
            return;
        }
        int place = count < keys.length ? count++ : count - 1;
        long key = (way << 32) | other;
        while (place > 0 && keys[place - 1] > key) {
            keys[place] = keys[place - 1];
            place--;
        }
        keys[place] = key;
    }

    /** Writes them down from a place on. */
    void write(int[] list, int from) {
        for (int rank = 0; rank < count; rank++) {
            list[from + rank] = (int) keys[rank];
        }
    }
}
