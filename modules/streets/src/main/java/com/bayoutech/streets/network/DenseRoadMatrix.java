package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.List;

/** All pairs in one flat array, row by row; never changes. */
final class DenseRoadMatrix implements RoadMatrix {
    /** Their pairs take 200 MB. */
    static final int MOST_POINTS = 5_000;

    final RoadPoints points;
    final long[] cells;
    private final MatrixSearch search;
    private final int size;

    DenseRoadMatrix(MatrixSearch search, RoadPoints points, long[] cells) {
        this.search = search;
        this.points = points;
        this.cells = cells;
        this.size = points.size();
    }

    @Override
    public RoadMatrix extendedBy(List<Reach> moreReaches, List<Seeds> moreSeeds, DirectWays direct, Progress progress) {
        return search.extend(this, moreReaches, moreSeeds, direct, MOST_POINTS, progress);
    }

    @Override
    public long bytes() {
        return (long) Long.BYTES * cells.length + points.bytes();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long weight(int from, int to) {
        return cells[from * size + to];
    }

    @Override
    public Reach reach(int index) {
        return points.reaches().get(index);
    }
}
