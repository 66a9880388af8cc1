package com.bayoutech.solver.internal.plain;

/**
 * Loads of several dimensions, packed into one number each, so that they are added as one: what does not overflow in any dimension is right in all.
 * Differences may only be added to what is not less in any dimension.
 */
public final class Loads {
    /** So many still have a million units each. */
    public static final int MOST_DIMENSIONS = 3;

    private static final int DIGITS = 63;

    private final int dimensions;
    private final int digits;
    private final long mask;

    /** @throws IllegalArgumentException if there are none or too many dimensions */
    public Loads(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "The number of dimensions (" + dimensions + ") must be from 1 to " + MOST_DIMENSIONS + ".");
        }
        this.dimensions = dimensions;
        digits = DIGITS / dimensions;
        mask = (1L << digits) - 1;
    }

    /** The largest sum that a dimension has room for. */
    public long most() {
        return Math.min(PlainProblem.MOST, mask);
    }

    /** A load that is nothing but so much in one dimension. */
    public long of(int dimension, long amount) {
        return amount << (dimension * digits);
    }

    /** By how much a load exceeds another, in all dimensions together. */
    long excess(long load, long capacity) {
        return dimensions == 1 ? Math.max(0, load - capacity) : sumOfExcesses(load, capacity);
    }

    private long sumOfExcesses(long load, long capacity) {
        long excess = 0;
        for (int shift = 0; shift < dimensions * digits; shift += digits) {
            excess += Math.max(0, ((load >>> shift) & mask) - ((capacity >>> shift) & mask));
        }
        return excess;
    }

    /** What a load is in its largest dimension. */
    long largest(long load) {
        long largest = 0;
        for (int shift = 0; shift < dimensions * digits; shift += digits) {
            largest = Math.max(largest, (load >>> shift) & mask);
        }
        return largest;
    }

    /** Whether there is but one dimension. */
    boolean isSingle() {
        return dimensions == 1;
    }
}
