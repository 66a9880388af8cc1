package com.bayoutech.solver.internal.plain;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Order crossover (OX) of two lists of all visits: a part of the first, then the others as in the second. The child is
 * split into routes by a shortest path over all ways to cut the list (Prins 2004), with a penalty for overload and, like
 * there, no regard to time.
 */
final class OrderCrossover {

    /** Cuts that would overload a vehicle by more than this factor are not considered. */
    private static final double MOST_LOAD = 1.5;

    private final Tours tours;
    private final Insertion insertion;
    private final RandomGenerator random;
    private final int visits;
    private final int[] child;
    private final boolean[] present;
    private final long[] costUpTo;
    private final int[] cutBefore;
    private final int[] ends;
    private final int[] missing;

    OrderCrossover(Tours tours, Neighbourhood neighbourhood, RandomGenerator random) {
        this.tours = tours;
        this.random = random;
        insertion = new Insertion(tours, neighbourhood, random);
        visits = tours.nodes - 1;
        child = new int[visits];
        present = new boolean[visits + 1];
        costUpTo = new long[visits + 1];
        cutBefore = new int[visits + 1];
        ends = new int[visits + 1];
        missing = new int[visits];
    }

    /** Leaves a child of two parents in the tours. */
    void cross(Individual one, Individual other) {
        int start = random.nextInt(visits);
        int length = 1 + random.nextInt(visits);
        Arrays.fill(present, false);
        int at = start;
        for (int i = 0; i < length; i++) {
            int visit = one.visits[at];
            child[at] = visit;
            present[visit] = true;
            at = at + 1 == visits ? 0 : at + 1;
        }
        int from = at;
        for (int i = 0; i < visits; i++) {
            int visit = other.visits[from];
            from = from + 1 == visits ? 0 : from + 1;
            if (!present[visit]) {
                child[at] = visit;
                at = at + 1 == visits ? 0 : at + 1;
            }
        }
        split();
        load();
    }

    private void split() {
        int[] distance = tours.distance;
        long[] demand = tours.problem.demand;
        int nodes = tours.nodes;
        long mostLoad = (long) (MOST_LOAD * tours.capacity[0]);
        Arrays.fill(costUpTo, Long.MAX_VALUE);
        costUpTo[0] = 0;
        for (int cut = 0; cut < visits; cut++) {
            long load = 0;
            long driven = costUpTo[cut];
            int before = 0;
            for (int i = cut; i < visits; i++) {
                int visit = child[i];
                load += demand[visit];
                if (load > mostLoad && i > cut) {
                    break;
                }
                driven += distance[before * nodes + visit];
                long cost = driven + distance[visit * nodes] + tours.loadPenalty(load, 0);
                if (cost < costUpTo[i + 1]) {
                    costUpTo[i + 1] = cost;
                    cutBefore[i + 1] = cut;
                }
                before = visit;
            }
        }
    }

    /** Loads the routes; if there are more than vehicles, the visits of the rest are inserted one by one. */
    private void load() {
        int routes = 0;
        for (int end = visits; end > 0; end = cutBefore[end]) {
            ends[routes++] = end;
        }
        tours.clear();
        int lost = 0;
        for (int r = 0; r < routes; r++) {
            int end = ends[r];
            int start = cutBefore[end];
            if (r < tours.vehicles) {
                tours.append(r, child, start, end);
            } else {
                for (int i = start; i < end; i++) {
                    missing[lost++] = child[i];
                }
            }
        }
        insertion.insert(missing, lost);
    }
}
