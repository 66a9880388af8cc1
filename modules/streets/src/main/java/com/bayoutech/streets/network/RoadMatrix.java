package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.List;

/** Ways along streets with their weight, exact to the last bit; safe for use by several threads. */
sealed interface RoadMatrix extends ExactMatrix permits DenseRoadMatrix, SparseRoadMatrix {
    /** What the best way weighs as {@link Weight} has it, or {@link Weight#UNREACHABLE}; nothing from a point to itself. */
    long weight(int from, int to);

    @Override
    default int seconds(int from, int to) {
        return Weight.seconds(weight(from, to));
    }

    @Override
    default int meters(int from, int to) {
        return Weight.meters(weight(from, to));
    }

    @Override
    default double exactSeconds(int from, int to) {
        return Weight.exactSeconds(weight(from, to));
    }

    @Override
    default double exactMeters(int from, int to) {
        return Weight.exactMeters(weight(from, to));
    }

    /** What its arrays need in memory, those that are only kept to be extended among them. */
    long bytes();

    /**
     * The matrix of these points followed by some more; only the new rows and columns are searched for.
     *
     * @param moreReaches of the new points
     * @param moreSeeds of the new points
     * @param direct between all points by their new index
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    RoadMatrix extendedBy(List<Reach> moreReaches, List<Seeds> moreSeeds, DirectWays direct, Progress progress);
}
