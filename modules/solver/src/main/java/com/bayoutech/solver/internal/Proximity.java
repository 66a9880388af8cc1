package com.bayoutech.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    Proximity(Tables tables, int wanted) {
        this(tables, wanted, 1);
    }

    /** The same by several threads. */
    Proximity(Tables tables, int wanted, int threads) {
        this.tables = tables;
        this.ways = tables.ways[0];
        int visits = tables.visits;
        this.width = Math.max(0, Math.min(wanted, visits - 1));
        this.wayFrom = new int[visits * width];
        this.around = new int[visits * width];
        boolean isSymmetric = tables.isTimeless && (ways.isSymmetric() || !ways.isTabled());
        this.before = isSymmetric ? around : new int[visits * width];
        this.after = isSymmetric ? around : new int[visits * width];
        this.farness = new int[visits * width];
        this.wayTo = isSymmetric && ways.isTabled() ? wayFrom : new int[visits * width];
        fillAll(threads, isSymmetric);
        double least = Arrays.stream(tables.distanceRate).min().orElse(0)
                + pace() * Arrays.stream(tables.durationRate).min().orElse(0);
        this.perCost = least == 0 ? Double.MAX_VALUE : FARTHEST / least;
    }

    private void fillAll(int threads, boolean isSymmetric) {
        int visits = width == 0 ? 0 : tables.visits;
        if (threads == 1) {
            fill(0, visits, isSymmetric);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int part = 0; part < threads; part++) {
                int from = (int) ((long) visits * part / threads);
                int to = (int) ((long) visits * (part + 1) / threads);
                running.add(pool.submit(() -> fill(from, to, isSymmetric)));
            }
        }
        running.forEach(Crew::await);
    }

    private void fill(int first, int end, boolean isSymmetric) {
        for (int visit = first; visit < end; visit++) {
            fill(visit, isSymmetric);
            int here = tables.location[visit];
            for (int at = visit * width; at < (visit + 1) * width; at++) {
                farness[at] =
                        (int) Math.min(Integer.MAX_VALUE, Math.min(way(before[at], visit), way(visit, after[at])));
                wayFrom[at] = ways.distance(tables.location[before[at]], here);
                wayTo[at] = ways.distance(here, tables.location[after[at]]);
            }
        }
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

    /**
     * Fills the rows of a visit. Where ways are asked one by one, they are what takes long; so what the distance alone puts behind all that are kept is
     * asked nothing more.
     */
    private void fill(int visit, boolean isSymmetric) {
        Nearest any = new Nearest(width);
        Nearest preceding = isSymmetric ? any : new Nearest(width);
        Nearest following = isSymmetric ? any : new Nearest(width);
        int here = tables.location[visit];
        for (int other = 0; other < tables.visits; other++) {
            if (other == visit) {
                continue;
            }
            long onward = ways.distance(here, tables.location[other]);
            if (!any.isFull(onward) || !following.isFull(onward)) {
                onward = way(visit, other);
            }
            if (isSymmetric) {
                any.offer(other, onward);
                continue;
            }
            long hither = ways.distance(tables.location[other], here);
            if (!any.isFull(hither) || !preceding.isFull(hither)) {
                hither = way(other, visit);
            }
            preceding.offer(other, hither);
            following.offer(other, onward);
            any.offer(other, Math.min(onward, hither));
        }
        any.write(around, visit * width);
        if (!isSymmetric) {
            preceding.write(before, visit * width);
            following.write(after, visit * width);
        }
    }

    /** Whether a place of a row is too far away to be better than what has been found. */
    boolean isBeyond(int at, long best) {
        return farness[at] > limit(best);
    }

    /** The most {@link #farness} at which there could be anything better than what has been found. */
    int limit(long best) {
        return (int) Math.min(Integer.MAX_VALUE, best * perCost);
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
