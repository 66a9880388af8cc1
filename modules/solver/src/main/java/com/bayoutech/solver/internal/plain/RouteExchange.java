package com.bayoutech.solver.internal.plain;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Selective route exchange (SREX, Nagata, Bräysy and Dullaert 2010): some neighbouring routes of one parent are replaced
 * by the routes of the other that have most visits in common with them. Doubly served visits are taken out of either kind
 * of route, which gives two children, and those no longer served are inserted where they are cheapest. The cheaper child
 * is kept. Routes that come unchanged from the first parent are marked as such.
 */
final class RouteExchange {

    private final Tours tours;
    private final Insertion insertion;
    private final int[][] near;
    private final RandomGenerator random;
    private final int[] routeOfOne;
    private final int[] routeOfOther;
    private final boolean[] queued;
    private final int[] queue;
    private final boolean[] given;
    private final boolean[] taken;
    private final boolean[] gone;
    private final boolean[] come;
    private final int[] overlap;
    private final int[] missing;
    private final int[] kept;

    RouteExchange(Tours tours, Neighbourhood neighbourhood, RandomGenerator random) {
        this.tours = tours;
        this.random = random;
        near = neighbourhood.near;
        insertion = new Insertion(tours, neighbourhood, random);
        int nodes = tours.nodes;
        routeOfOne = new int[nodes];
        routeOfOther = new int[nodes];
        queued = new boolean[nodes];
        queue = new int[nodes];
        given = new boolean[tours.vehicles];
        taken = new boolean[tours.vehicles];
        gone = new boolean[nodes];
        come = new boolean[nodes];
        overlap = new int[tours.vehicles];
        missing = new int[nodes];
        kept = new int[nodes];
    }

    /** Leaves a child of two parents in the tours. */
    void cross(Individual one, Individual other) {
        fillRoutes(one, routeOfOne);
        fillRoutes(other, routeOfOther);
        int most = Math.max(1, Math.min(one.routes, other.routes) - 1);
        int count = 1 + random.nextInt(most);
        int found = selectGiven(seed(one, other), count);
        selectTaken(other, found);
        for (int visit = 1; visit < gone.length; visit++) {
            gone[visit] = given[routeOfOne[visit]];
            come[visit] = taken[routeOfOther[visit]];
        }
        build(one, other, true);
        long cost = tours.cost();
        build(one, other, false);
        if (cost < tours.cost()) {
            build(one, other, true);
        }
    }

    private static void fillRoutes(Individual individual, int[] routeOf) {
        for (int r = 0; r < individual.routes; r++) {
            for (int i = individual.starts[r]; i < individual.starts[r + 1]; i++) {
                routeOf[individual.visits[i]] = r;
            }
        }
    }

    /** A visit whose neighbours differ between the parents, if one is soon found. */
    private int seed(Individual one, Individual other) {
        int visit = 1;
        for (int trial = 0; trial < 20; trial++) {
            visit = 1 + random.nextInt(tours.nodes - 1);
            int behind = one.next[visit];
            if (behind != other.next[visit] && behind != other.prev[visit]) {
                break;
            }
        }
        return visit;
    }

    /** Selects routes of the first parent around a visit, spreading from neighbour to neighbour; returns how many. */
    private int selectGiven(int seed, int count) {
        Arrays.fill(given, false);
        Arrays.fill(queued, false);
        int found = 0;
        int head = 0;
        int tail = 0;
        queue[tail++] = seed;
        queued[seed] = true;
        while (head < tail) {
            int visit = queue[head++];
            if (!given[routeOfOne[visit]]) {
                given[routeOfOne[visit]] = true;
                if (++found == count) {
                    break;
                }
            }
            for (int neighbour : near[visit]) {
                if (!queued[neighbour]) {
                    queued[neighbour] = true;
                    queue[tail++] = neighbour;
                }
            }
        }
        return found;
    }

    /** Selects as many routes of the other parent, those with the most visits in common and the fewest besides. */
    private void selectTaken(Individual other, int count) {
        Arrays.fill(taken, false);
        for (int r = 0; r < other.routes; r++) {
            int common = 0;
            for (int i = other.starts[r]; i < other.starts[r + 1]; i++) {
                common += given[routeOfOne[other.visits[i]]] ? 1 : 0;
            }
            overlap[r] = common == 0 ? Integer.MIN_VALUE : 2 * common - (other.starts[r + 1] - other.starts[r]);
        }
        for (int chosen = 0; chosen < count; chosen++) {
            int best = Tours.NONE;
            for (int r = 0; r < other.routes; r++) {
                if (!taken[r] && overlap[r] > Integer.MIN_VALUE && (best == Tours.NONE || overlap[r] > overlap[best])) {
                    best = r;
                }
            }
            if (best == Tours.NONE) {
                return;
            }
            taken[best] = true;
        }
    }

    /**
     * Builds a child in the tours.
     *
     * @param complete whether the routes taken from the other parent stay complete, at the expense of the routes kept
     */
    private void build(Individual one, Individual other, boolean complete) {
        tours.clear();
        int slot = 0;
        for (int r = 0; r < one.routes; r++) {
            if (!given[r]) {
                int length = keep(one, r, complete, false);
                tours.append(slot, kept, 0, length);
                if (length == one.starts[r + 1] - one.starts[r]) {
                    tours.changedAt[slot] = Tours.NONE;
                }
                slot++;
            }
        }
        for (int r = 0; r < other.routes; r++) {
            if (taken[r]) {
                tours.append(slot++, kept, 0, keep(other, r, !complete, true));
            }
        }
        int lost = 0;
        for (int visit = 1; visit < gone.length; visit++) {
            if (gone[visit] && !come[visit]) {
                missing[lost++] = visit;
            }
        }
        insertion.insert(missing, lost);
    }

    /** Lists the visits of a route, on demand without those that both the kept and the taken routes serve. */
    private int keep(Individual parent, int r, boolean thinned, boolean fromOther) {
        int length = 0;
        for (int i = parent.starts[r]; i < parent.starts[r + 1]; i++) {
            int visit = parent.visits[i];
            boolean served = fromOther ? !gone[visit] : come[visit];
            if (!thinned || !served) {
                kept[length++] = visit;
            }
        }
        return length;
    }
}
