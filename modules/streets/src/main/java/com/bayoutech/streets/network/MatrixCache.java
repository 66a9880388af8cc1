package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The matrices that were used last, to answer at once or from little more. In memory only, since where people live is nobody else's business. Safe for
 * use by several threads.
 */
final class MatrixCache {
    /** What all matrices together may need in memory: the largest dense one is among them. */
    private static final long MOST_BYTES = 300_000_000;

    /** Small ones are soon computed, and many would have to be looked through each time. */
    private static final int MOST_MATRICES = 16;

    /** A matrix is extended as long as no more than one place in so many is new. */
    private static final int EXTENDED_PER_NEW = 4;

    /** ... and no more than so many times the places are in it that are asked for. */
    private static final int KNOWN_PER_WANTED = 2;

    /** The one that was used last is first. */
    private final Deque<KnownMatrix> known = new ArrayDeque<>();

    private final long mostBytes;

    MatrixCache() {
        this(MOST_BYTES);
    }

    /** One with another bound of memory. */
    MatrixCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The matrix that has most of these places, if it is worth to build upon. */
    synchronized Optional<KnownMatrix> find(List<Place> places) {
        KnownMatrix best = null;
        int fewest = places.size() / EXTENDED_PER_NEW + 1;
        for (KnownMatrix matrix : known) {
            int missing = matrix.missing(places).size();
            boolean fits = matrix.size() <= KNOWN_PER_WANTED * places.size()
                    && matrix.isDense() == (places.size() <= DenseRoadMatrix.MOST_POINTS);
            if (fits && missing < fewest) {
                best = matrix;
                fewest = missing;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Keeps a matrix, in place of one that it was made from; one that alone is too large is not kept, and drives no other out. */
    synchronized void keep(KnownMatrix matrix) {
        if (matrix.bytes() > mostBytes) {
            return;
        }
        known.removeIf(
                older -> older == matrix || matrix.missing(older.places()).isEmpty());
        known.addFirst(matrix);
        long bytes = bytes();
        while (bytes > mostBytes || known.size() > MOST_MATRICES) {
            bytes -= known.removeLast().bytes();
        }
    }

    /** What all matrices together need in memory. */
    synchronized long bytes() {
        return known.stream().mapToLong(KnownMatrix::bytes).sum();
    }
}
