package com.bayoutech.streets.tiles;

import java.util.ArrayList;
import java.util.List;

/**
 * What rings are like. A ring's points are x and y in turn, and its last point is joined to its first. With y to the south, an outline has a positive area
 * by the surveyor's formula and a hole a negative one, as the tiles want it.
 */
final class Rings {
    private Rings() {}

    /** Twice the area, with its sign. */
    static long doubleArea(int[] ring) {
        if (ring.length < 6) {
            return 0;
        }
        long area = 0;
        long originX = ring[0];
        long originY = ring[1];
        for (int i = 2; i + 3 < ring.length; i += 2) {
            area += (ring[i] - originX) * (ring[i + 3] - originY) - (ring[i + 2] - originX) * (ring[i + 1] - originY);
        }
        return area;
    }

    static int[] reversed(int[] ring) {
        int[] reversed = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            reversed[i] = ring[ring.length - 2 - i];
            reversed[i + 1] = ring[ring.length - 1 - i];
        }
        return reversed;
    }

    /** The ring as an outline or as a hole. */
    static int[] wound(int[] ring, boolean outline) {
        return doubleArea(ring) >= 0 == outline ? ring : reversed(ring);
    }

    /** Whether a point lies within a ring, by counting how often a ray to the east crosses it. */
    static boolean contains(int[] ring, int x, int y) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y
                    && x < (double) (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** A point within for a label: the middle of the widest piece at half height. */
    static int[] labelPoint(int[][] rings) {
        Box box = Box.around(rings);
        int y = (int) (((long) box.top() + box.bottom()) >> 1);
        List<Double> crossings = new ArrayList<>();
        for (int[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if (ring[i + 1] > y != ring[j + 1] > y) {
                    crossings.add(
                            (double) (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]);
                }
            }
        }
        crossings.sort(null);
        double x = ((double) box.left() + box.right()) / 2;
        double widest = 0;
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double width = crossings.get(i + 1) - crossings.get(i);
            if (width > widest) {
                widest = width;
                x = crossings.get(i) + width / 2;
            }
        }
        return new int[] {(int) Math.round(x), y};
    }
}
