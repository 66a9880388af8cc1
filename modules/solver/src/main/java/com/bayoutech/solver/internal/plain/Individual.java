package com.bayoutech.solver.internal.plain;

import java.util.Arrays;

/** A complete set of routes as kept in the population; it does not change. */
final class Individual {

    /** All visits, route by route; route r is from starts[r] to starts[r + 1]. */
    final int[] visits;

    final int[] starts;
    final int routes;
    final int[] next;
    final int[] prev;
    final long distance;
    final long excess;
    final long warp;

    /** Copies the routes, listed by the direction in which they lie. */
    Individual(Tours tours, Compass compass) {
        int nodes = tours.nodes;
        next = Arrays.copyOf(tours.next, nodes);
        prev = Arrays.copyOf(tours.prev, nodes);
        visits = new int[nodes - 1];
        int[] listed = byDirection(tours, compass);
        routes = listed.length;
        starts = new int[routes + 1];
        int at = 0;
        long overload = 0;
        long late = 0;
        for (int index = 0; index < routes; index++) {
            int r = listed[index];
            for (int node = tours.first[r]; node != 0; node = next[node]) {
                visits[at++] = node;
            }
            starts[index + 1] = at;
            overload += tours.excess(r);
            late += tours.routeWarp[r];
        }
        distance = tours.price();
        excess = overload;
        warp = late;
    }

    private static int[] byDirection(Tours tours, Compass compass) {
        double[] directions = new double[tours.vehicles];
        int[] listed = new int[tours.vehicles];
        int count = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            if (tours.first[r] == 0) {
                continue;
            }
            double x = 0;
            double y = 0;
            for (int node = tours.first[r]; node != 0; node = tours.next[node]) {
                x += compass.x[node];
                y += compass.y[node];
            }
            double direction = Math.atan2(y, x);
            int place = count++;
            while (place > 0 && directions[place - 1] > direction) {
                directions[place] = directions[place - 1];
                listed[place] = listed[place - 1];
                place--;
            }
            directions[place] = direction;
            listed[place] = r;
        }
        return Arrays.copyOf(listed, count);
    }

    boolean isFeasible() {
        return excess == 0 && warp == 0;
    }

    /** The share of visits with other neighbours than in another individual (broken pairs distance). */
    double differenceTo(Individual other) {
        int differences = 0;
        for (int visit = 1; visit < next.length; visit++) {
            int behind = next[visit];
            int ahead = prev[visit];
            if (behind != other.next[visit] && behind != other.prev[visit]) {
                differences++;
            }
            if (ahead == 0 && other.prev[visit] != 0 && other.next[visit] != 0) {
                differences++;
            }
        }
        return differences / (double) (next.length - 1);
    }

    /** Puts these routes into the local search's tours, in the same order. */
    void load(Tours tours) {
        tours.clear();
        for (int r = 0; r < routes; r++) {
            tours.append(r, visits, starts[r], starts[r + 1]);
        }
    }

    int[][] toRoutes() {
        int[][] result = new int[routes][];
        for (int r = 0; r < routes; r++) {
            result[r] = Arrays.copyOfRange(visits, starts[r], starts[r + 1]);
        }
        return result;
    }
}
