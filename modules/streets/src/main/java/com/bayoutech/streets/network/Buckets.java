package com.bayoutech.streets.network;

import java.util.Arrays;

/**
 * Labels by their rank: who is met there, and what the rest of the way weighs. A whole row of a matrix is the label of one point against the buckets of all
 * others (Knopp, Sanders, Schultes, Schulz, Wagner, "Computing many-to-many shortest paths using highway hierarchies", 2007).
 */
final class Buckets {
    private final int[] first;
    private final int[] point;
    private final long[] weight;
    private final int points;

    /** The labels of the points from one up to another. */
    Buckets(Labels labels, int begin, int end, int ranks) {
        int from = labels.first[begin];
        int to = labels.first[end];
        points = end - begin;
        first = new int[ranks + 1];
        point = new int[to - from];
        weight = new long[to - from];
        for (int at = from; at < to; at++) {
            first[labels.rank[at] + 1]++;
        }
        for (int rank = 0; rank < ranks; rank++) {
            first[rank + 1] += first[rank];
        }
        int[] next = Arrays.copyOf(first, ranks);
        for (int index = begin; index < end; index++) {
            for (int at = labels.first[index]; at < labels.first[index + 1]; at++) {
                int slot = next[labels.rank[at]]++;
                point[slot] = index - begin;
                weight[slot] = labels.weight[at];
            }
        }
    }

    /** Writes what the best ways between a point and all that are in the buckets weigh. */
    void fill(Labels labels, int other, long[] cells, int offset) {
        Arrays.fill(cells, offset, offset + points, Weight.UNREACHABLE);
        for (int at = labels.first[other]; at < labels.first[other + 1]; at++) {
            int rank = labels.rank[at];
            long here = labels.weight[at];
            for (int slot = first[rank]; slot < first[rank + 1]; slot++) {
                int cell = offset + point[slot];
                cells[cell] = Math.min(cells[cell], here + weight[slot]);
            }
        }
    }
}
