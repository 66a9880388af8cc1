package com.bayoutech.solver.internal.genetic;

/** Puts visits where they are cheapest at the moment, next to a neighbour or alone into an empty route. */
final class Insertion {

    private final Tours tours;
    private final Clock clock;
    private final int[][] near;

    private long best;
    private int bestAfter;
    private int bestRoute;

    Insertion(Tours tours, Neighbourhood neighbourhood) {
        this.tours = tours;
        near = neighbourhood.near;
        clock = new Clock(tours);
    }

    /** Inserts the first visits of a list in that order. */
    void insert(int[] visits, int count) {
        for (int i = 0; i < count; i++) {
            insert(visits[i]);
        }
    }

    private void insert(int u) {
        best = Long.MAX_VALUE;
        for (int v : near[u]) {
            int r = tours.route[v];
            if (r != Tours.NONE) {
                consider(u, v, tours.next[v], r);
                if (tours.prev[v] == 0) {
                    consider(u, 0, v, r);
                }
            }
        }
        int empty = tours.emptyRoute();
        if (empty != Tours.NONE) {
            consider(u, 0, 0, empty);
        } else if (best == Long.MAX_VALUE) {
            for (int r = 0; r < tours.vehicles; r++) {
                consider(u, 0, tours.first[r], r);
            }
        }
        int behind = tours.after(bestAfter, bestRoute);
        tours.link(bestAfter, u, bestRoute);
        tours.link(u, behind, bestRoute);
        tours.update(bestRoute);
    }

    private void consider(int u, int v, int y, int r) {
        long cost = (long) tours.distance(v, u) + tours.distance(u, y) - tours.distance(v, y);
        cost += tours.loadPenalty(tours.routeLoad[r] + tours.problem.demand[u]) - tours.routePenalty[r];
        if (cost >= best) {
            return;
        }
        if (tours.isTimed) {
            clock.from(v);
            clock.visit(u);
            cost += tours.warpPenalty(clock.into(y));
        }
        if (cost < best) {
            best = cost;
            bestAfter = v;
            bestRoute = r;
        }
    }
}
