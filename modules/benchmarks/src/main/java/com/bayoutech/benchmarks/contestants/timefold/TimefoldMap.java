package com.bayoutech.benchmarks.contestants.timefold;

/** The ways between places, and when the depot, place 0, is open. */
public final class TimefoldMap {
    private final int size;
    private final int[] ways;
    private final boolean isTimed;
    private final long opens;
    private final long closes;

    /** The ways row by row; they are not copied. */
    public TimefoldMap(int size, int[] ways, boolean isTimed, long opens, long closes) {
        this.size = size;
        this.ways = ways;
        this.isTimed = isTimed;
        this.opens = opens;
        this.closes = closes;
    }

    long distance(int from, int to) {
        return ways[from * size + to];
    }

    long duration(int from, int to) {
        return isTimed ? distance(from, to) : 0;
    }

    long opens() {
        return opens;
    }

    long closes() {
        return closes;
    }
}
