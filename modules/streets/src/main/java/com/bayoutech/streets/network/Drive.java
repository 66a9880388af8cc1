package com.bayoutech.streets.network;

/** The best way from one point of the roads to another, directed edge by directed edge; never changes. */
final class Drive {
    /** As {@link Weight} has it. */
    final long weight;
    /** In the order in which they are driven; none if both points are the same. */
    final int[] keys;
    /** How much of the first edge lies before the beginning, in its direction of travel. */
    final double start;
    /** How much of the last edge lies before the end, in its direction of travel. */
    final double end;

    Drive(long weight, int[] keys, double start, double end) {
        this.weight = weight;
        this.keys = keys;
        this.start = start;
        this.end = end;
    }
}
