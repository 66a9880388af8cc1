package com.bayoutech.streets.tiles;

import java.util.Arrays;

/** Leaves out points that nobody would miss, by the method of Douglas and Peucker (1973). */
final class Simplifier {
    private final double squaredTolerance;
    private int[] points = {};
    private boolean[] kept = {};

    /** Keeps lines within this many steps of where they were. */
    Simplifier(double tolerance) {
        this.squaredTolerance = tolerance * tolerance;
    }

    int[] line(int[] line) {
        int count = line.length / 2;
        if (count < 3) {
            return line;
        }
        begin(line);
        reduce(0, count - 1);
        return kept();
    }

    /** A ring is two lines between its first point and the one that is farthest from it; empty if less than a triangle is left. */
    int[] ring(int[] ring) {
        int count = ring.length / 2;
        if (count < 4) {
            return ring;
        }
        int[] closed = Arrays.copyOf(ring, ring.length + 2);
        closed[ring.length] = ring[0];
        closed[ring.length + 1] = ring[1];
        begin(closed);
        int far = farthestFromFirst();
        kept[far] = true;
        reduce(0, far);
        reduce(far, count);
        kept[count] = false;
        int[] rest = kept();
        return rest.length < 6 ? new int[0] : rest;
    }

    private void begin(int[] line) {
        points = line;
        kept = new boolean[line.length / 2];
        kept[0] = true;
        kept[kept.length - 1] = true;
    }

    private int farthestFromFirst() {
        int far = 1;
        double farthest = -1;
        for (int i = 1; i < kept.length - 1; i++) {
            double distance = Math.hypot((double) points[2 * i] - points[0], (double) points[2 * i + 1] - points[1]);
            if (distance > farthest) {
                farthest = distance;
                far = i;
            }
        }
        return far;
    }

    /** Recursion on the longer part would be deep; the loop takes it over. */
    private void reduce(int first, int last) {
        int from = first;
        int to = last;
        while (to - from > 1) {
            int far = farthest(from, to);
            if (far < 0) {
                return;
            }
            kept[far] = true;
            if (far - from < to - far) {
                reduce(from, far);
                from = far;
            } else {
                reduce(far, to);
                to = far;
            }
        }
    }

    private int farthest(int from, int to) {
        double x = points[2 * from];
        double y = points[2 * from + 1];
        double alongX = points[2 * to] - x;
        double alongY = points[2 * to + 1] - y;
        double squaredLength = alongX * alongX + alongY * alongY;
        double farthest = squaredTolerance;
        int far = -1;
        for (int i = from + 1; i < to; i++) {
            double offX = points[2 * i] - x;
            double offY = points[2 * i + 1] - y;
            double share =
                    squaredLength == 0 ? 0 : Math.clamp((offX * alongX + offY * alongY) / squaredLength, 0.0, 1.0);
            double missX = offX - share * alongX;
            double missY = offY - share * alongY;
            double squaredDistance = missX * missX + missY * missY;
            if (squaredDistance > farthest) {
                farthest = squaredDistance;
                far = i;
            }
        }
        return far;
    }

    private int[] kept() {
        Points rest = new Points();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                rest.add(points[2 * i], points[2 * i + 1]);
            }
        }
        return rest.toArray();
    }
}
