package com.bayoutech.benchmarks.town;

/**
 * A street from one junction to the next.
 *
 * @param seconds how long it takes from the first to the second
 * @param secondsBack how long it takes the other way, or {@link #ONE_WAY}
 * @param hasDoors whether anybody lives there
 */
record Segment(int from, int to, int meters, int seconds, int secondsBack, boolean hasDoors) {
    static final int ONE_WAY = -1;

    boolean isOneWay() {
        return secondsBack == ONE_WAY;
    }
}
