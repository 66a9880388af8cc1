package com.bayoutech.solver;

/**
 * Ways between locations, which are known by their index.
 *
 * <p>Asked once for each pair where there are few locations, and again and again where a table would be too large; then it must be quick. Safe for
 * use by several threads. Distances and durations are whole numbers, at least 0 and at most {@link #MOST}, in units of the caller's choice.
 */
public interface Travel {
    /** What answers that there is no way; the distance and the duration of a way both say so. */
    int NO_WAY = Integer.MAX_VALUE;

    /** The longest way and the longest time that are understood: sums of a few of them still fit into an int. */
    int MOST = 1 << 27;

    /** How many locations there are. */
    int locations();

    int distance(int from, int to);

    /** How long it takes at the time of day when it goes quickest. */
    int duration(int from, int to);

    /** How long it takes for a departure at a moment; who leaves later never arrives earlier. */
    default int duration(int from, int to, int departure) {
        return duration(from, to);
    }

    /** Whether no way takes any time, and none is missing, so that nobody needs to look. */
    default boolean isInstant() {
        return false;
    }

    /** Whether the time of day matters. */
    default boolean isTimed() {
        return false;
    }

    /**
     * Ways from two tables, row by row; they may be the same array. The arrays are not copied.
     *
     * @throws IllegalArgumentException if a table does not have an entry for each ordered pair, or one that is no length
     */
    static Travel of(int locations, int[] distances, int[] durations) {
        return new TabledTravel(locations, distances, durations);
    }
}
