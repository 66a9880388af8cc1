package com.bayoutech.solver.internal;

import java.util.Arrays;

/**
 * For each visit the others that are near it, the nearest first, as they would be driven: the way, and some of the waiting and of the lateness that a
 * drive straight from one to the other brings (Vidal, Crainic, Gendreau, Prins 2013).
 */
final class Proximity {
    private static final double WAITING = 0.2;
    private static final double LATENESS = 1;

    /** Rows of {@link #width}: whom a visit may well follow. */
    final int[] before;
    /** Whom it may well precede. */
    final int[] after;
    /** Either. */
    final int[] around;
    /** How far it is from whom it may follow, and to whom it may precede. */
    final int[] wayFrom;

    final int[] wayTo;
    /** By what the rows are sorted: the way with what it wastes of time. */
    final int[] farness;

    final int width;
    /** Visits so many times farther than the best detour so far are not looked at: only next to a long way could they be better. */
    private static final int FARTHEST = 4;

    private final double perCost;
    private final Tables tables;
    private final Ways ways;
    private final long[] nearest;
    private int count;

    Proximity(Tables tables, int wanted) {
        this.tables = tables;
        this.ways = tables.ways[0];
        int visits = tables.visits;
        this.width = Math.max(0, Math.min(wanted, visits - 1));
        this.nearest = new long[width];
        this.wayFrom = new int[visits * width];
        this.around = new int[visits * width];
        boolean isSymmetric = tables.isTimeless && (ways.isSymmetric() || !ways.isTabled());
        this.before = isSymmetric ? around : new int[visits * width];
        this.after = isSymmetric ? around : new int[visits * width];
        this.farness = new int[visits * width];
        this.wayTo = isSymmetric ? wayFrom : new int[visits * width];
        for (int visit = 0; visit < visits && width > 0; visit++) {
            fill(visit, isSymmetric);
            int here = tables.location[visit];
            for (int at = visit * width; at < (visit + 1) * width; at++) {
                farness[at] =
                        (int) Math.min(Integer.MAX_VALUE, Math.min(way(before[at], visit), way(visit, after[at])));
                wayFrom[at] = ways.distance(tables.location[before[at]], here);
                wayTo[at] = ways.distance(here, tables.location[after[at]]);
            }
        }
        double least = Arrays.stream(tables.distanceRate).min().orElse(0)
                + pace() * Arrays.stream(tables.durationRate).min().orElse(0);
        this.perCost = least == 0 ? Double.MAX_VALUE : FARTHEST / least;
    }

    /** How long a unit of the way takes on average between near visits. */
    private double pace() {
        long time = 0;
        long way = 0;
        for (int at = 0; at < before.length; at++) {
            time += Math.min(Ways.TOO_FAR, ways.duration(tables.location[before[at]], tables.location[at / width]));
            way += wayFrom[at];
        }
        return way == 0 ? 0 : (double) time / way;
    }

    private void fill(int visit, boolean isSymmetric) {
        int visits = tables.visits;
        if (!isSymmetric) {
            count = 0;
            for (int other = 0; other < visits; other++) {
                offer(other, visit, other == visit ? Long.MAX_VALUE : way(other, visit));
            }
            write(before, visit);
            count = 0;
            for (int other = 0; other < visits; other++) {
                offer(other, visit, other == visit ? Long.MAX_VALUE : way(visit, other));
            }
            write(after, visit);
        }
        count = 0;
        for (int other = 0; other < visits; other++) {
            long way = other == visit
                    ? Long.MAX_VALUE
                    : isSymmetric ? way(visit, other) : Math.min(way(visit, other), way(other, visit));
            offer(other, visit, way);
        }
        write(around, visit);
    }

    /** Whether a place of a row is too far away to be better than what has been found. */
    boolean isBeyond(int at, long best) {
        return farness[at] > limit(best);
    }

    /** The most {@link #farness} at which there could be anything better than what has been found. */
    int limit(long best) {
        return (int) Math.min(Integer.MAX_VALUE, best * perCost);
    }

    /** Keeps the nearest so far in their order. */
    private void offer(int other, int self, long way) {
        if (other == self || (count == width && way >= nearest[width - 1] >>> 32)) {
            return;
        }
        int place = count < width ? count++ : width - 1;
        long key = (way << 32) | other;
        while (place > 0 && nearest[place - 1] > key) {
            nearest[place] = nearest[place - 1];
            place--;
        }
        nearest[place] = key;
    }

    private void write(int[] lists, int visit) {
        for (int rank = 0; rank < width; rank++) {
            lists[visit * width + rank] = (int) nearest[rank];
        }
    }

    private long way(int from, int to) {
        int here = tables.location[from];
        int there = tables.location[to];
        if (tables.isTimeless) {
            return ways.distance(here, there);
        }
        long drive = (long) tables.service[from] + ways.duration(here, there);
        long waiting = Math.max(0, tables.opens[to] - drive - tables.closes[from]);
        long late = Math.max(0, tables.opens[from] + drive - tables.closes[to]);
        return (long) (ways.distance(here, there) + WAITING * waiting + LATENESS * late);
    }
}
