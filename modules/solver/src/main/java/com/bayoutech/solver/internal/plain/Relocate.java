package com.bayoutech.solver.internal.plain;

/** Moves a visit, or two consecutive visits either way around, behind another visit or to the start of a route. */
final class Relocate {

    private final Tours tours;
    private final Clock clock;
    private final int[] distance;
    private final int[] transposed;
    private final int nodes;

    Relocate(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
        distance = tours.distance;
        transposed = tours.transposed;
        nodes = tours.nodes;
    }

    /**
     * Moves visit u, or u and its successor, between v and y if that is cheaper.
     *
     * @param v the visit to follow, or the depot at the start of the target route
     * @param y what follows v now
     */
    boolean improve(int u, int v, int y, int target) {
        int p = tours.prev[u];
        int x = tours.next[u];
        if (v == u || y == u) {
            return false;
        }
        int source = tours.route[u];
        long slack = tours.routePenalty[source] + (source == target ? 0 : tours.routePenalty[target]);
        int[] distance = this.distance;
        int[] transposed = this.transposed;
        int uRow = u * nodes;
        int pRow = p * nodes;
        int vToU = transposed[uRow + v];
        int uToY = distance[uRow + y];
        int uToX = tours.toNext[u];
        int left = distance[pRow + x] - tours.fromPrev[u] - uToX;
        int now = tours.way(v, y);
        long one = tours.price(left, source, vToU + uToY - now, target);
        if (one < slack && gain(u, u, p, x, v, y, source, target, one)) {
            return true;
        }
        if (x < tours.depots || x == v) {
            return false;
        }
        int xRow = x * nodes;
        int xx = tours.next[x];
        left = distance[pRow + xx] - tours.fromPrev[u] - uToX - tours.toNext[x];
        long two = tours.price(left, source, vToU + uToX + distance[xRow + y] - now, target);
        if (two < slack && gain(u, x, p, xx, v, y, source, target, two)) {
            return true;
        }
        long turned = tours.price(left, source, transposed[xRow + v] + distance[xRow + u] + uToY - now, target);
        return turned < slack && gain(x, u, p, xx, v, y, source, target, turned);
    }

    /** Moves the visits a and b (the same or next to each other, as they will be driven) if the penalties agree. */
    private boolean gain(int a, int b, int p, int behind, int v, int y, int source, int target, long extra) {
        long delta = extra - tours.routePenalty[source];
        if (source == target) {
            if (tours.isTimed) {
                delta += tours.penalty(tours.routeLoad[source], warpWithin(a, b, p, behind, v, y, source), source);
            } else {
                delta = extra;
            }
        } else {
            if (tours.hasForbidden && !(tours.allows(a, target) && tours.allows(b, target))) {
                return false;
            }
            long moved = tours.problem.demand[a] + (a == b ? 0 : tours.problem.demand[b]);
            delta += tours.loadPenalty(tours.routeLoad[target] + moved, target) - tours.routePenalty[target];
            long left = tours.routeLoad[source] - moved;
            if (tours.isTimed) {
                if (delta >= 0) {
                    return false;
                }
                delta += tours.penalty(left, clock.join(p, behind, source), source);
                if (delta >= 0) {
                    return false;
                }
                delta += tours.warpPenalty(warpBetween(a, b, v, y, target));
            } else {
                delta += tours.loadPenalty(left, source);
            }
        }
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        apply(a, b, p, behind, v, y, source, target);
        assert tours.changedBy(delta);
        return true;
    }

    private int warpBetween(int a, int b, int v, int y, int target) {
        clock.from(v);
        clock.visit(a);
        if (a != b) {
            clock.visit(b);
        }
        return clock.into(y, target);
    }

    private int warpWithin(int a, int b, int p, int behind, int v, int y, int r) {
        boolean backwards = tours.position[v] < tours.position[a];
        if (backwards) {
            clock.from(v);
        } else {
            clock.from(p);
            clock.forward(behind, v);
        }
        clock.visit(a);
        if (a != b) {
            clock.visit(b);
        }
        if (!backwards) {
            return clock.into(y, r);
        }
        clock.forward(y, p);
        return clock.into(behind, r);
    }

    private void apply(int a, int b, int p, int behind, int v, int y, int source, int target) {
        tours.moves++;
        tours.link(p, behind, source);
        tours.link(v, a, target);
        if (a != b) {
            tours.link(a, b, target);
        }
        tours.link(b, y, target);
        tours.update(source);
        if (source != target) {
            tours.update(target);
        }
    }
}
