package com.bayoutech.streets.network;

import java.util.Arrays;

/**
 * Whole rows of a matrix, or whole columns: the label of one point against the labels of all others, kept by rank (Knopp, Sanders, Schultes, Schulz,
 * Wagner, "Computing many-to-many shortest paths using highway hierarchies", 2007). Never changes, and is safe for use by several threads.
 */
final class RoadRows {
    private final Labels labels;
    private final DirectWays direct;
    private final int points;
    /** Where the points that have a rank in their label begin. */
    private final int[] first;

    private final int[] point;
    private final long[] weight;

    private RoadRows(Labels labels, Labels others, int ranks, DirectWays direct) {
        this.labels = labels;
        this.direct = direct;
        this.points = others.points();
        this.first = new int[ranks + 1];
        this.point = new int[others.rank.length];
        this.weight = new long[others.rank.length];
        for (int rank : others.rank) {
            first[rank + 1]++;
        }
        for (int rank = 0; rank < ranks; rank++) {
            first[rank + 1] += first[rank];
        }
        int[] next = Arrays.copyOf(first, ranks);
        for (int other = 0; other < points; other++) {
            for (int at = others.first[other]; at < others.first[other + 1]; at++) {
                int slot = next[others.rank[at]]++;
                point[slot] = other;
                weight[slot] = others.weight[at];
            }
        }
    }

    /** Rows: ways from a point to all. */
    static RoadRows from(RoadPoints points, int ranks, DirectWays direct) {
        return new RoadRows(points.leaving(), points.coming(), ranks, direct);
    }

    /** Columns: ways to a point from all. */
    static RoadRows to(RoadPoints points, int ranks, DirectWays direct) {
        return new RoadRows(points.coming(), points.leaving(), ranks, (to, from) -> direct.weight(from, to));
    }

    int points() {
        return points;
    }

    /** What its own arrays need in memory, the labels aside. */
    long bytes() {
        return Integer.BYTES * ((long) first.length + point.length) + (long) Long.BYTES * weight.length;
    }

    /** Writes what the best ways weigh, from an offset on. */
    void fill(int here, long[] cells, int offset) {
        Arrays.fill(cells, offset, offset + points, Weight.UNREACHABLE);
        for (int at = labels.first[here]; at < labels.first[here + 1]; at++) {
            int rank = labels.rank[at];
            long climbed = labels.weight[at];
            for (int slot = first[rank]; slot < first[rank + 1]; slot++) {
                int cell = offset + point[slot];
                cells[cell] = Math.min(cells[cell], climbed + weight[slot]);
            }
        }
        for (int there = 0; there < points; there++) {
            int cell = offset + there;
            cells[cell] = here == there ? 0 : Math.min(cells[cell], direct.weight(here, there));
        }
    }
}
