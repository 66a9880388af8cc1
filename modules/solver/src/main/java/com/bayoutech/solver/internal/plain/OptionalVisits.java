package com.bayoutech.solver.internal.plain;

/** Lets a visit be left out, or one that is absent come in, alone or in the place of another, where that pays. */
final class OptionalVisits {
    private final Tours tours;
    private final Clock clock;

    OptionalVisits(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
    }

    /** Leaves a visit out if it costs more than it brings. */
    boolean drop(int u) {
        if (tours.problem.prize[u] == PlainProblem.REQUIRED) {
            return false;
        }
        int p = tours.prev[u];
        int x = tours.next[u];
        int r = tours.route[u];
        long extra = (long) tours.distance(p, x) - tours.fromPrev[u] - tours.toNext[u];
        long delta = tours.problem.prize[u] + extra * tours.rate[r] - tours.routePenalty[r];
        if (delta >= 0) {
            return false;
        }
        long left = tours.routeLoad[r] - tours.problem.demand[u];
        delta += tours.penalty(left, tours.isTimed ? clock.join(p, x, r) : 0, r);
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        tours.moves++;
        tours.remove(u);
        assert tours.changedBy(delta);
        return true;
    }

    /** Brings an absent visit in next to another, or in its place. */
    boolean bringIn(int u, int v) {
        int q = tours.prev[v];
        int y = tours.next[v];
        return insert(u, v, y, tours.route[v]) || insert(u, q, v, tours.route[v]) || replace(u, q, v, y);
    }

    private boolean insert(int u, int v, int y, int r) {
        long extra = (long) tours.distance(v, u) + tours.distance(u, y) - tours.way(v, y);
        long delta = extra * tours.rate[r] - tours.problem.prize[u] - tours.routePenalty[r];
        if (delta >= 0 || !tours.allows(u, r)) {
            return false;
        }
        delta += tours.loadPenalty(tours.routeLoad[r] + tours.problem.demand[u], r);
        if (delta < 0 && tours.isTimed) {
            delta += tours.warpPenalty(warp(v, u, y, r));
        }
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        tours.moves++;
        tours.insert(u, v, r);
        assert tours.changedBy(delta);
        return true;
    }

    private boolean replace(int u, int q, int v, int y) {
        int r = tours.route[v];
        long extra = (long) tours.distance(q, u) + tours.distance(u, y) - tours.fromPrev[v] - tours.toNext[v];
        long delta = extra * tours.rate[r] + tours.problem.prize[v] - tours.problem.prize[u] - tours.routePenalty[r];
        if (delta >= 0 || !tours.allows(u, r)) {
            return false;
        }
        long left = tours.routeLoad[r] - tours.problem.demand[v];
        delta += tours.loadPenalty(left + tours.problem.demand[u], r);
        if (delta < 0 && tours.isTimed) {
            delta += tours.warpPenalty(warp(q, u, y, r));
        }
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        tours.moves++;
        tours.remove(v);
        tours.insert(u, q, r);
        assert tours.changedBy(delta);
        return true;
    }

    private int warp(int v, int u, int y, int r) {
        clock.from(v);
        clock.visit(u);
        return clock.into(y, r);
    }
}
