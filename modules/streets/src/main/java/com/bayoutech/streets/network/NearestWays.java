package com.bayoutech.streets.network;

/** Chooses the least of a row, which stay in a heap with the greatest of them on top. */
final class NearestWays {
    int size;
    final int[] point;
    private final long[] weight;

    NearestWays(int width) {
        this.point = new int[width];
        this.weight = new long[width];
    }

    void choose(long[] row) {
        size = 0;
        for (int there = 0; there < row.length; there++) {
            if (size < point.length) {
                if (Weight.isWay(row[there])) {
                    add(there, row[there]);
                }
            } else if (row[there] < weight[0]) {
                replaceTop(there, row[there]);
            }
        }
    }

    private void add(int newPoint, long newWeight) {
        int at = size++;
        while (at > 0 && weight[(at - 1) >> 1] < newWeight) {
            weight[at] = weight[(at - 1) >> 1];
            point[at] = point[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        weight[at] = newWeight;
        point[at] = newPoint;
    }

    private void replaceTop(int newPoint, long newWeight) {
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && weight[below + 1] > weight[below]) {
                below++;
            }
            if (weight[below] <= newWeight) {
                break;
            }
            weight[at] = weight[below];
            point[at] = point[below];
            at = below;
        }
        weight[at] = newWeight;
        point[at] = newPoint;
    }
}
