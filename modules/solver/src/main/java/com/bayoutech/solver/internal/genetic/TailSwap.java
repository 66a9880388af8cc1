package com.bayoutech.solver.internal.genetic;

/** Swaps the tails of two routes so that one visit follows another (2-opt*). */
final class TailSwap {

    private final Tours tours;
    private final Clock clock;

    TailSwap(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
    }

    /**
     * Lets u and all behind it follow v, and y and all behind it follow the predecessor of u, if that is cheaper.
     *
     * @param v a visit of another route than u's, or 0 for the start of the target route
     * @param y what follows v now
     */
    boolean improve(int u, int v, int y, int target) {
        int p = tours.prev[u];
        if (p == 0 && v == 0) {
            return false;
        }
        int source = tours.route[u];
        long delta = (long) tours.transposed[u * tours.nodes + v] - tours.fromPrev[u] - tours.way(v, y);
        delta -= tours.routePenalty[source] + tours.routePenalty[target];
        if (delta >= 0) {
            return false;
        }
        delta += tours.distance(p, y);
        if (delta >= 0) {
            return false;
        }
        int ahead = p == 0 ? 0 : tours.load[p];
        int aheadOther = v == 0 ? 0 : tours.load[v];
        delta += tours.loadPenalty(aheadOther + tours.routeLoad[source] - ahead)
                + tours.loadPenalty(ahead + tours.routeLoad[target] - aheadOther);
        if (tours.isTimed && delta < 0) {
            delta += tours.warpPenalty(clock.join(v, u));
            if (delta < 0) {
                delta += tours.warpPenalty(clock.join(p, y));
            }
        }
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        tours.moves++;
        tours.link(v, u, target);
        tours.link(p, y, source);
        tours.update(source);
        tours.update(target);
        assert tours.changedBy(delta);
        return true;
    }
}
