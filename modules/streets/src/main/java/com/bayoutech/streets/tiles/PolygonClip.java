package com.bayoutech.streets.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts polygons to a box: outlines and holes together, by the rule of even and odd.
 *
 * <p>Each side of the box is a half plane. What is left of the rings are chains that begin and end on the border; sorted along the border, their ends
 * belong together two by two, because the inside lies between each first and second. So what falls apart becomes rings of its own, without the bridges
 * along the border that cutting ring by ring (Sutherland and Hodgman) leaves, and a polygon around the whole box becomes the box. Rings that cross
 * themselves give closed rings, too.
 */
final class PolygonClip {
    private PolygonClip() {}

    static int[][] clip(int[][] rings, Box box) {
        Box around = Box.around(rings);
        if (box.contains(around)) {
            return rings;
        }
        if (!box.touches(around)) {
            return new int[0][];
        }
        int[][] rest = rings;
        rest = around.left() < box.left() ? half(rest, 0, box.left(), true) : rest;
        rest = around.right() > box.right() ? half(rest, 0, box.right(), false) : rest;
        rest = around.top() < box.top() ? half(rest, 1, box.top(), true) : rest;
        return around.bottom() > box.bottom() ? half(rest, 1, box.bottom(), false) : rest;
    }

    private static int[][] half(int[][] rings, int axis, int border, boolean above) {
        List<int[]> kept = new ArrayList<>();
        List<int[]> chains = new ArrayList<>();
        for (int[] ring : rings) {
            int outside = findOutside(ring, axis, border, above);
            if (outside < 0) {
                kept.add(ring);
            } else {
                cut(ring, outside, axis, border, above, chains);
            }
        }
        join(chains, axis, kept);
        return kept.toArray(int[][]::new);
    }

    private static boolean isInside(int value, int border, boolean above) {
        return above ? value >= border : value <= border;
    }

    private static int findOutside(int[] ring, int axis, int border, boolean above) {
        for (int i = 0; i < ring.length; i += 2) {
            if (!isInside(ring[i + axis], border, above)) {
                return i;
            }
        }
        return -1;
    }

    /** Goes around once from a point outside. */
    private static void cut(int[] ring, int outside, int axis, int border, boolean above, List<int[]> chains) {
        Points chain = new Points();
        int from = outside;
        boolean wasInside = false;
        for (int step = 0; step < ring.length; step += 2) {
            int to = from + 2 == ring.length ? 0 : from + 2;
            boolean inside = isInside(ring[to + axis], border, above);
            if (inside != wasInside) {
                addCrossing(chain, ring, from, to, axis, border);
            }
            if (inside) {
                chain.add(ring[to], ring[to + 1]);
            } else if (wasInside) {
                chains.add(chain.toArray());
                chain.clear();
            }
            wasInside = inside;
            from = to;
        }
    }

    private static void addCrossing(Points chain, int[] ring, int from, int to, int axis, int border) {
        int other = 1 - axis;
        double share = ((double) border - ring[from + axis]) / ((double) ring[to + axis] - ring[from + axis]);
        int along = (int) Math.round(ring[from + other] + share * ((double) ring[to + other] - ring[from + other]));
        chain.add(axis == 0 ? border : along, axis == 0 ? along : border);
    }

    private static void join(List<int[]> chains, int axis, List<int[]> kept) {
        int[] partners = partners(chains, axis);
        boolean[] used = new boolean[chains.size()];
        Points ring = new Points();
        for (int first = 0; first < used.length; first++) {
            int end = 2 * first;
            while (!used[end / 2]) {
                used[end / 2] = true;
                append(ring, chains.get(end / 2), end % 2 == 0);
                end = partners[end ^ 1];
            }
            if (ring.count() > 2) {
                kept.add(ring.toArray());
            }
            ring.clear();
        }
    }

    /** For each end of a chain (2 i its first point, 2 i + 1 its last) the one that it is joined to. */
    private static int[] partners(List<int[]> chains, int axis) {
        long[] sorted = new long[chains.size() * 2];
        for (int i = 0; i < chains.size(); i++) {
            int[] chain = chains.get(i);
            sorted[2 * i] = ((long) chain[1 - axis] << 32) | (2L * i);
            sorted[2 * i + 1] = ((long) chain[chain.length - 1 - axis] << 32) | (2L * i + 1);
        }
        Arrays.sort(sorted);
        int[] partners = new int[sorted.length];
        for (int i = 0; i < sorted.length; i += 2) {
            partners[(int) sorted[i]] = (int) sorted[i + 1];
            partners[(int) sorted[i + 1]] = (int) sorted[i];
        }
        return partners;
    }

    private static void append(Points ring, int[] chain, boolean forwards) {
        for (int i = 0; i < chain.length; i += 2) {
            int at = forwards ? i : chain.length - 2 - i;
            ring.addNew(chain[at], chain[at + 1]);
        }
    }
}
