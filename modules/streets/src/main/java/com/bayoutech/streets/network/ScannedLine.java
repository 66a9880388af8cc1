package com.bayoutech.streets.network;

/** The row, or the column, that one thread reads: computed as a whole when the same one is asked for often within a short while. */
final class ScannedLine {
    private static final int NONE = -1;

    /** So often within so many questions is it asked for: a whole row of ten thousand takes about as long as some hundreds of single ways. */
    private static final int OFTEN = 64;

    private static final int WHILE = 512;

    private final RoadRows rows;
    private final long[] weights;
    private int line = NONE;

    private int questions;
    /** For each line when its while began, and how often it has been asked for since. */
    private final int[] since;

    private final int[] asked;

    ScannedLine(RoadRows rows) {
        this.rows = rows;
        this.weights = new long[rows.points()];
        this.since = new int[rows.points()];
        this.asked = new int[rows.points()];
    }

    /** Whether this is the line that is kept. */
    boolean is(int wanted) {
        return line == wanted;
    }

    long weight(int other) {
        return weights[other];
    }

    /** Counts a question for a line, and answers whether it is the one that is kept now. */
    boolean isScanned(int wanted) {
        questions++;
        if (questions - since[wanted] > WHILE) {
            since[wanted] = questions;
            asked[wanted] = 0;
        }
        asked[wanted]++;
        if (asked[wanted] < OFTEN) {
            return false;
        }
        asked[wanted] = 0;
        rows.fill(wanted, weights, 0);
        line = wanted;
        return true;
    }
}
