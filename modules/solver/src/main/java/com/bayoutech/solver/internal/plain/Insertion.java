package com.bayoutech.solver.internal.plain;

import java.util.random.RandomGenerator;

/**
 * Puts visits where they are cheapest at the moment, next to a neighbour or alone into an empty route; some places are not seen. Those that
 * cost more than they bring stay out.
 */
final class Insertion {

    /** By how much more than it brings a visit may seem to bring, since others may join it. */
    private static final double GENEROSITY = 1;

    /** One of so many better places is not seen where time does not matter (Christiaens and Vanden Berghe 2020). */
    private static final int UNSEEN = 100;

    private final Tours tours;
    private final Clock clock;
    private final int[][] near;
    private final RandomGenerator random;

    private long best;
    private int bestAfter;
    private int bestRoute;
    private boolean seesAll;

    Insertion(Tours tours, Neighbourhood neighbourhood, RandomGenerator random) {
        this.tours = tours;
        this.random = random;
        near = neighbourhood.near;
        clock = new Clock(tours);
    }

    /** Inserts the first visits of a list in that order. */
    void insert(int[] visits, int count) {
        for (int i = 0; i < count; i++) {
            insert(visits[i], tours.problem.prize[visits[i]]);
        }
    }

    /** Inserts the first visits of a list in that order, those that need not come with a random generosity. */
    void insertGenerously(int[] visits, int from, int count) {
        for (int i = from; i < count; i++) {
            long prize = tours.problem.prize[visits[i]];
            insert(
                    visits[i],
                    prize == PlainProblem.REQUIRED ? prize : (long) (prize * (1 + GENEROSITY * random.nextDouble())));
        }
    }

    /** Lets a visit have an idle vehicle for itself, whatever that costs; false if none may serve it. */
    boolean found(int u) {
        int first = random.nextInt(tours.types);
        for (int index = 0; index < tours.types; index++) {
            int idle = tours.idleRoute((first + index) % tours.types);
            if (idle != Tours.NONE && tours.allows(u, idle)) {
                tours.insert(u, tours.start[idle], idle);
                return true;
            }
        }
        return false;
    }

    private void insert(int u, long prize) {
        boolean isRequired = prize == PlainProblem.REQUIRED;
        // Overloads may cost more than any prize where they cannot be avoided for long.
        best = isRequired ? Long.MAX_VALUE : prize;
        bestRoute = Tours.NONE;
        seesAll = tours.isTimed;
        for (int v : near[u]) {
            int r = tours.route[v];
            if (r != Tours.NONE) {
                consider(u, v, tours.next[v], r);
                int q = tours.prev[v];
                if (q < tours.depots) {
                    consider(u, q, v, r);
                }
            }
        }
        for (int type = 0; type < tours.types; type++) {
            int idle = tours.idleRoute(type);
            if (idle != Tours.NONE) {
                consider(u, tours.start[idle], tours.end[idle], idle);
            }
        }
        if (bestRoute == Tours.NONE && isRequired) {
            seesAll = true;
            for (int r = 0; r < tours.vehicles; r++) {
                consider(u, tours.start[r], tours.first[r], r);
            }
        }
        if (bestRoute != Tours.NONE) {
            tours.insert(u, bestAfter, bestRoute);
        }
    }

    private void consider(int u, int v, int y, int r) {
        if (tours.hasForbidden && !tours.allows(u, r)) {
            return;
        }
        long cost = (long) tours.distance(v, u) + tours.distance(u, y) - tours.distance(v, y);
        cost *= tours.rate[r];
        cost += tours.loadPenalty(tours.routeLoad[r] + tours.problem.demand[u], r) - tours.routePenalty[r];
        if (cost >= best) {
            return;
        }
        if (tours.isTimed) {
            clock.from(v);
            clock.visit(u);
            cost += tours.warpPenalty(clock.into(y, r));
        }
        if (cost < best && (seesAll || random.nextInt(UNSEEN) > 0)) {
            best = cost;
            bestAfter = v;
            bestRoute = r;
        }
    }
}
