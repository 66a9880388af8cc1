package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.List;

/** All pairs in one flat array, row by row; never changes. */
final class DenseRoadMatrix implements RoadMatrix {
    static final int MOST_POINTS = 5_000;

    final List<Reach> reaches;
    final Labels leaving;
    final Labels coming;
    final long[] cells;
    private final MatrixSearch search;
    private final int size;

    DenseRoadMatrix(MatrixSearch search, List<Reach> reaches, Labels leaving, Labels coming, long[] cells) {
        this.search = search;
        this.reaches = List.copyOf(reaches);
        this.leaving = leaving;
        this.coming = coming;
        this.cells = cells;
        this.size = reaches.size();
    }

    /**
     * The matrix of these points followed by some more; only the new rows and columns are searched for.
     *
     * @param moreReaches of the new points
     * @param moreSeeds of the new points
     * @param direct between all points by their new index
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    DenseRoadMatrix extendedBy(
            List<Reach> moreReaches, List<Seeds> moreSeeds, DirectWays direct, Progress progress) {
        return search.extend(this, moreReaches, moreSeeds, direct, progress);
    }

    @Override
    public int size() {
        return size;
    }

    /** As {@link Weight} has it. */
    long weight(int from, int to) {
        return cells[from * size + to];
    }

    @Override
    public double exactSeconds(int from, int to) {
        return Weight.exactSeconds(weight(from, to));
    }

    @Override
    public double exactMeters(int from, int to) {
        return Weight.exactMeters(weight(from, to));
    }

    @Override
    public int seconds(int from, int to) {
        return Weight.seconds(weight(from, to));
    }

    @Override
    public int meters(int from, int to) {
        return Weight.meters(weight(from, to));
    }

    @Override
    public Reach reach(int index) {
        return reaches.get(index);
    }
}
