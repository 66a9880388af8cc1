package com.bayoutech.streets.network;

import java.util.Arrays;

/** For each point the ways to the nearest others, by the other's index. Never changes. */
final class NearWays {
    static final int MOST = 200;

    static final NearWays NONE = new NearWays(0, 0);

    private static final int PIECE = 8;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final int width;
    /** Rows of {@link #width}, ascending, filled up with {@link #NOWHERE}. */
    private final int[] point;

    private final long[] weight;

    private NearWays(int points, int width) {
        this.width = width;
        this.point = new int[Math.multiplyExact(points, width)];
        this.weight = new long[point.length];
    }

    /** These, and those of the points that come after them. */
    NearWays extendedBy(RoadRows rows, Workers workers) {
        int points = rows.points();
        int known = width == 0 ? 0 : point.length / width;
        NearWays all = new NearWays(points, known > 0 ? width : Math.min(MOST, points));
        System.arraycopy(point, 0, all.point, 0, point.length);
        System.arraycopy(weight, 0, all.weight, 0, point.length);
        workers.share(Math.ceilDiv(points - known, PIECE), 0, 1, (worker, piece) -> {
            long[] row = new long[points];
            NearestWays nearest = new NearestWays(all.width);
            int end = Math.min(points, known + (piece + 1) * PIECE);
            for (int from = known + piece * PIECE; from < end; from++) {
                rows.fill(from, row, 0);
                nearest.choose(row);
                all.set(from, nearest, row);
            }
        });
        return all;
    }

    long bytes() {
        return (long) Integer.BYTES * point.length + (long) Long.BYTES * weight.length;
    }

    private void set(int from, NearestWays nearest, long[] row) {
        int begin = from * width;
        System.arraycopy(nearest.point, 0, point, begin, nearest.size);
        Arrays.fill(point, begin + nearest.size, begin + width, NOWHERE);
        Arrays.sort(point, begin, begin + nearest.size);
        for (int at = begin; at < begin + nearest.size; at++) {
            weight[at] = row[point[at]];
        }
    }

    /** What the way weighs if the other is among the nearest, or -1. */
    long find(int from, int to) {
        int begin = from * width;
        int at = begin;
        for (int left = width; left > 1; left -= left >> 1) {
            at += point[at + (left >> 1)] <= to ? left >> 1 : 0;
        }
        return point[at] == to ? weight[at] : -1;
    }
}
