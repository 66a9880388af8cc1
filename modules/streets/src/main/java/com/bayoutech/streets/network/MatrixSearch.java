package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.List;

/** Finds the best ways between all pairs of some points over a hierarchy, with so many threads; safe for use by several threads. */
final class MatrixSearch {
    private static final String NAME = "Computing ways between all places";

    /** Rows that a thread takes at once. */
    private static final int PIECE = 8;

    private static final double LABELLED = 0.2;

    private final Hierarchy hierarchy;
    private final int threads;

    MatrixSearch(Hierarchy hierarchy, int threads) {
        this.hierarchy = hierarchy;
        this.threads = threads;
    }

    /**
     * The matrix of all pairs: dense up to {@link DenseRoadMatrix#MOST_POINTS}, sparse above.
     *
     * @param reaches how the points hang on the streets, as the matrix will say
     * @param seeds how they hang on the graph
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    RoadMatrix matrix(List<Reach> reaches, List<Seeds> seeds, DirectWays direct, Progress progress) {
        return matrix(reaches, seeds, direct, DenseRoadMatrix.MOST_POINTS, progress);
    }

    /** The same with another limit of dense matrices. */
    RoadMatrix matrix(List<Reach> reaches, List<Seeds> seeds, DirectWays direct, int mostDense, Progress progress) {
        try (Workers workers = new Workers(threads, progress, NAME)) {
            RoadPoints points = label(reaches, seeds, workers);
            return points.size() <= mostDense
                    ? dense(points, direct, workers)
                    : sparse(points, NearWays.NONE, direct, workers);
        }
    }

    /** A dense matrix of some points and some more, of which only what is new is searched for; sparse if they are too many now. */
    RoadMatrix extend(
            DenseRoadMatrix known,
            List<Reach> reaches,
            List<Seeds> seeds,
            DirectWays direct,
            int mostDense,
            Progress progress) {
        try (Workers workers = new Workers(threads, progress, NAME)) {
            RoadPoints points = known.points.followedBy(label(reaches, seeds, workers));
            return points.size() <= mostDense
                    ? extend(known, points, direct, workers)
                    : sparse(points, NearWays.NONE, direct, workers);
        }
    }

    /** A sparse matrix of some points and some more, likewise: near points of old ones are those that were near before. */
    RoadMatrix extend(
            SparseRoadMatrix known, List<Reach> reaches, List<Seeds> seeds, DirectWays direct, Progress progress) {
        try (Workers workers = new Workers(threads, progress, NAME)) {
            RoadPoints points = known.points.followedBy(label(reaches, seeds, workers));
            return sparse(points, known.near, direct, workers);
        }
    }

    private RoadPoints label(List<Reach> reaches, List<Seeds> seeds, Workers workers) {
        Labels leaving = Labels.search(hierarchy, seeds, true, workers);
        Labels coming = Labels.search(hierarchy, seeds, false, workers);
        return new RoadPoints(reaches, leaving, coming);
    }

    private DenseRoadMatrix dense(RoadPoints points, DirectWays direct, Workers workers) {
        long[] cells = new long[points.size() * points.size()];
        rows(points, 0, cells, direct, workers);
        return new DenseRoadMatrix(this, points, cells);
    }

    private DenseRoadMatrix extend(DenseRoadMatrix known, RoadPoints points, DirectWays direct, Workers workers) {
        int old = known.size();
        int all = points.size();
        long[] cells = new long[all * all];
        for (int row = 0; row < old; row++) {
            System.arraycopy(known.cells, row * old, cells, row * all, old);
        }
        columns(points, old, cells, direct, workers);
        rows(points, old, cells, direct, workers);
        return new DenseRoadMatrix(this, points, cells);
    }

    private SparseRoadMatrix sparse(RoadPoints points, NearWays known, DirectWays direct, Workers workers) {
        RoadRows rows = RoadRows.from(points, hierarchy.nodes(), direct);
        RoadRows columns = RoadRows.to(points, hierarchy.nodes(), direct);
        return new SparseRoadMatrix(this, points, rows, columns, known.extendedBy(rows, workers), direct);
    }

    /** Fills the rows from one on. */
    private void rows(RoadPoints points, int begin, long[] cells, DirectWays direct, Workers workers) {
        int size = points.size();
        RoadRows rows = RoadRows.from(points, hierarchy.nodes(), direct);
        workers.share(Math.ceilDiv(size - begin, PIECE), LABELLED, 1, (worker, piece) -> {
            int end = Math.min(size, begin + (piece + 1) * PIECE);
            for (int from = begin + piece * PIECE; from < end; from++) {
                rows.fill(from, cells, from * size);
            }
        });
    }

    /** Fills the columns from one on of the rows before. */
    private void columns(RoadPoints points, int begin, long[] cells, DirectWays direct, Workers workers) {
        int size = points.size();
        RoadRows columns = RoadRows.to(points, hierarchy.nodes(), direct);
        workers.share(size - begin, LABELLED, LABELLED, (worker, column) -> {
            long[] whole = new long[size];
            columns.fill(begin + column, whole, 0);
            for (int from = 0; from < begin; from++) {
                cells[from * size + begin + column] = whole[from];
            }
        });
    }
}
