package com.bayoutech.solver.internal.plain;

/**
 * Swaps the tails of two routes so that one visit follows another (2-opt*). Two whole routes are swapped by it, too, if their vehicles differ, and a whole route
 * goes to an idle vehicle.
 */
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
     * @param v a visit of another route than u's, or the depot at the start of the target route
     * @param y what follows v now
     */
    boolean improve(int u, int v, int y, int target) {
        int p = tours.prev[u];
        int source = tours.route[u];
        if (p < tours.depots && v < tours.depots && (tours.types == 1 || tours.type[source] == tours.type[target])) {
            return false;
        }
        boolean isAlike = tours.types == 1
                || (tours.end[source] == tours.end[target] && tours.rate[source] == tours.rate[target]);
        return isAlike ? improveAlike(u, p, v, y, source, target) : improveUnlike(u, p, v, y, source, target);
    }

    /** Where a tail costs the same in both routes, and ends at the same depot. */
    private boolean improveAlike(int u, int p, int v, int y, int source, int target) {
        long delta = (long) tours.transposed[u * tours.nodes + v] - tours.fromPrev[u] - tours.way(v, y);
        delta *= tours.rate[source];
        delta -= tours.routePenalty[source] + tours.routePenalty[target];
        if (delta >= 0) {
            return false;
        }
        delta += (long) tours.distance(p, y) * tours.rate[source];
        if (delta >= 0) {
            return false;
        }
        delta += overloads(p, v, source, target);
        if (tours.isTimed && delta < 0) {
            delta += tours.warpPenalty(clock.join(v, u, target));
            if (delta < 0) {
                delta += tours.warpPenalty(clock.join(p, y, source));
            }
        }
        if (delta >= 0 || !areAllowed(u, y, source, target)) {
            return false;
        }
        assert tours.noteCost();
        apply(u, p, v, y, source, target);
        assert tours.changedBy(delta);
        return true;
    }

    /** Where both tails have to be reckoned anew. */
    private boolean improveUnlike(int u, int p, int v, int y, int source, int target) {
        int lastOfSource = tours.last[source];
        int lastOfTarget = tours.last[target];
        boolean hasTail = y >= tours.depots;
        int first = hasTail ? y : tours.end[source];
        int driven = tours.driven[p]
                + (p < tours.depots && !hasTail ? 0 : tours.distance(p, first))
                + (hasTail
                        ? tours.driven[lastOfTarget] - tours.driven[y] + tours.distance(lastOfTarget, tours.end[source])
                        : 0);
        int drivenByTarget = tours.driven[v]
                + tours.distance(v, u)
                + tours.driven[lastOfSource]
                - tours.driven[u]
                + tours.distance(lastOfSource, tours.end[target]);
        long delta = tours.price(
                driven - tours.routeDistance[source], source, drivenByTarget - tours.routeDistance[target], target);
        delta -= tours.routePenalty[source] + tours.routePenalty[target];
        if (delta >= 0) {
            return false;
        }
        delta += overloads(p, v, source, target);
        if (delta >= 0 || !areAllowed(u, y, source, target)) {
            return false;
        }
        if (tours.isTimed) {
            delta += tours.warpPenalty(warp(v, u, lastOfSource, target));
            if (delta < 0 && (hasTail || p >= tours.depots)) {
                delta += tours.warpPenalty(
                        hasTail ? warp(p, y, lastOfTarget, source) : clock.join(p, tours.end[source], source));
            }
            if (delta >= 0) {
                return false;
            }
        }
        assert tours.noteCost();
        apply(u, p, v, y, source, target);
        assert tours.changedBy(delta);
        return true;
    }

    private int warp(int head, int from, int to, int r) {
        clock.from(head);
        clock.forward(from, to);
        return clock.into(tours.end[r], r);
    }

    private long overloads(int p, int v, int source, int target) {
        long ahead = tours.load[p];
        long aheadOther = tours.load[v];
        return tours.loadPenalty(aheadOther + tours.routeLoad[source] - ahead, target)
                + tours.loadPenalty(ahead + tours.routeLoad[target] - aheadOther, source);
    }

    private boolean areAllowed(int u, int y, int source, int target) {
        return !tours.hasForbidden
                || (!tours.isBarred(tours.barredAfter[u], target)
                        && (y < tours.depots || !tours.isBarred(tours.barredAfter[y], source)));
    }

    private void apply(int u, int p, int v, int y, int source, int target) {
        tours.moves++;
        int lastOfSource = tours.last[source];
        int lastOfTarget = tours.last[target];
        tours.link(v, u, target);
        tours.link(p, y < tours.depots ? tours.end[source] : y, source);
        if (tours.end[source] != tours.end[target]) {
            tours.link(lastOfSource, tours.end[target], target);
            if (y >= tours.depots) {
                tours.link(lastOfTarget, tours.end[source], source);
            }
        }
        tours.update(source);
        tours.update(target);
    }
}
