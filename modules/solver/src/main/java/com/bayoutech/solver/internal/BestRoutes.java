package com.bayoutech.solver.internal;

/** A copy of the best routes so far, of which only those are copied again that have changed since. */
final class BestRoutes {
    private final Routes routes;
    private final Tables tables;
    private final int[][] best;
    private final boolean[] isStale;
    private final int[] stale;
    private int staleCount;
    private long cost;

    BestRoutes(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
        this.best = new int[tables.vehicles][];
        this.isStale = new boolean[tables.vehicles];
        this.stale = new int[tables.vehicles];
    }

    /** The nodes of each vehicle. */
    int[][] nodes() {
        return best;
    }

    long cost() {
        return cost;
    }

    /** Notes that the copy of a route is not what it is now. */
    void stale(int vehicle) {
        if (!isStale[vehicle]) {
            isStale[vehicle] = true;
            stale[staleCount++] = vehicle;
        }
    }

    /** Keeps the routes as they are now. */
    void keep(long knownCost) {
        for (int index = 0; index < staleCount; index++) {
            isStale[stale[index]] = false;
            best[stale[index]] = routes.nodesOf(stale[index]);
        }
        staleCount = 0;
        cost = knownCost;
    }
}
