package com.bayoutech.streets.places;

import java.util.Arrays;

/** Points in a grid of cells about a kilometer wide, to find the one nearest to another. */
final class NearestPoints {
    static final int NONE = -1;
    private static final int CELL = 100_000;
    private static final int TURN = 36_000;
    private static final int COLUMNS = TURN + 1;
    private static final double CELL_METERS = 1_111;

    private final Locations source;
    /** Cell and index of each point, sorted. */
    private final long[] cells;

    /** Where the points are. */
    @FunctionalInterface
    interface Locations {
        long point(int index);
    }

    NearestPoints(int[] indices, Locations source) {
        this.source = source;
        cells = new long[indices.length];
        for (int position = 0; position < indices.length; position++) {
            long point = source.point(indices[position]);
            cells[position] = cell(row(point), column(point)) << 32 | indices[position];
        }
        Arrays.sort(cells);
    }

    /** The index of the nearest point no farther than some meters, or {@link #NONE}. */
    int nearest(long point, double maxMeters) {
        int rings = (int) Math.ceil(maxMeters / CELL_METERS);
        double shrink = Math.max(0.05, Math.cos(Math.toRadians(Points.degrees(Points.latitude(point)))));
        int wide = (int) Math.ceil(rings / shrink);
        int best = NONE;
        double bestMeters = maxMeters;
        for (int row = row(point) - rings; row <= row(point) + rings; row++) {
            // What lies across the 180th meridian is a turn away.
            for (int turn = -TURN; turn <= TURN; turn += TURN) {
                int west = Math.max(0, column(point) - wide + turn);
                int east = Math.min(TURN, column(point) + wide + turn);
                for (int position = west > east ? cells.length : firstFrom(cell(row, west));
                        position < cells.length && cells[position] >> 32 <= cell(row, east);
                        position++) {
                    int index = (int) cells[position];
                    double meters = Points.meters(point, source.point(index));
                    if (meters <= bestMeters) {
                        bestMeters = meters;
                        best = index;
                    }
                }
            }
        }
        return best;
    }

    private int firstFrom(long cell) {
        int position = Arrays.binarySearch(cells, cell << 32);
        return position < 0 ? -position - 1 : position;
    }

    private static int row(long point) {
        return Math.floorDiv(Points.latitude(point), CELL) + 9_000;
    }

    private static int column(long point) {
        return Math.floorDiv(Points.longitude(point), CELL) + 18_000;
    }

    private static long cell(int row, int column) {
        return (long) row * COLUMNS + column;
    }
}
