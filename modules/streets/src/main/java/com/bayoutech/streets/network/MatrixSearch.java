package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetMatrix;
import java.util.ArrayList;
import java.util.List;

/** Finds the best ways between all pairs of some points over a hierarchy, with so many threads; safe for use by several threads. */
final class MatrixSearch {
    private static final String NAME = "Computing ways between all places";

    /** Rows that a thread takes at once. */
    private static final int PIECE = 8;

    private final Hierarchy hierarchy;
    private final int threads;

    MatrixSearch(Hierarchy hierarchy, int threads) {
        this.hierarchy = hierarchy;
        this.threads = threads;
    }

    /**
     * The matrix of all pairs.
     *
     * @param reaches how the points hang on the streets, as the matrix will say
     * @param seeds how they hang on the graph
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    DenseRoadMatrix dense(List<Reach> reaches, List<Seeds> seeds, DirectWays direct, Progress progress) {
        try (Workers workers = new Workers(threads, progress, NAME)) {
            Labels leaving = Labels.search(hierarchy, seeds, true, workers);
            Labels coming = Labels.search(hierarchy, seeds, false, workers);
            long[] cells = new long[cells(seeds.size())];
            rows(leaving, coming, 0, cells, direct, workers);
            return new DenseRoadMatrix(this, reaches, leaving, coming, cells);
        }
    }

    /** The matrix of some points and some more, of which only what is new is searched for. */
    DenseRoadMatrix extend(
            DenseRoadMatrix known, List<Reach> reaches, List<Seeds> seeds, DirectWays direct, Progress progress) {
        try (Workers workers = new Workers(threads, progress, NAME)) {
            int old = known.size();
            int all = old + seeds.size();
            Labels leaving = known.leaving.followedBy(Labels.search(hierarchy, seeds, true, workers));
            Labels coming = known.coming.followedBy(Labels.search(hierarchy, seeds, false, workers));
            long[] cells = new long[cells(all)];
            for (int row = 0; row < old; row++) {
                System.arraycopy(known.cells, row * old, cells, row * all, old);
            }
            columns(leaving, coming, old, cells, direct, workers);
            rows(leaving, coming, old, cells, direct, workers);
            List<Reach> allReaches = new ArrayList<>(known.reaches);
            allReaches.addAll(reaches);
            return new DenseRoadMatrix(this, allReaches, leaving, coming, cells);
        }
    }

    private static int cells(int points) {
        if (points > DenseRoadMatrix.MOST_POINTS) {
            throw new IllegalArgumentException("The points (" + points + ") must be no more than "
                    + DenseRoadMatrix.MOST_POINTS + " for a matrix of all pairs. Use a sparse one.");
        }
        return points * points;
    }

    /** Fills the rows from one on. */
    private void rows(
            Labels leaving, Labels coming, int begin, long[] cells, DirectWays direct, Workers workers) {
        int points = leaving.points();
        Buckets buckets = new Buckets(coming, 0, points, hierarchy.nodes());
        workers.share(Math.ceilDiv(points - begin, PIECE), (worker, piece) -> {
            int end = Math.min(points, begin + (piece + 1) * PIECE);
            for (int from = begin + piece * PIECE; from < end; from++) {
                buckets.fill(leaving, from, cells, from * points);
                correct(from, 0, points, cells, direct);
            }
        });
    }

    /** Fills the columns from one on of the rows before. */
    private void columns(
            Labels leaving, Labels coming, int begin, long[] cells, DirectWays direct, Workers workers) {
        int points = leaving.points();
        Buckets buckets = new Buckets(coming, begin, points, hierarchy.nodes());
        workers.share(Math.ceilDiv(begin, PIECE), (worker, piece) -> {
            for (int from = piece * PIECE; from < Math.min(begin, (piece + 1) * PIECE); from++) {
                buckets.fill(leaving, from, cells, from * points + begin);
                correct(from, begin, points, cells, direct);
            }
        });
    }

    private static void correct(int from, int begin, int end, long[] cells, DirectWays direct) {
        int row = from * end;
        for (int to = begin; to < end; to++) {
            cells[row + to] = from == to ? 0 : Math.min(cells[row + to], direct.weight(from, to));
        }
    }

    /** The matrix that suits the number of points. */
    StreetMatrix matrix(List<Reach> reaches, List<Seeds> seeds, DirectWays direct, Progress progress) {
        return dense(reaches, seeds, direct, progress);
    }
}
