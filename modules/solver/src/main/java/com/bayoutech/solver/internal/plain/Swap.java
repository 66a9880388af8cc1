package com.bayoutech.solver.internal.plain;

/** Swaps one or two consecutive visits with one or two others, in place. */
final class Swap {

    private final Tours tours;
    private final Clock clock;
    private final int[] distance;
    private final int[] transposed;
    private final int nodes;

    Swap(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
        distance = tours.distance;
        transposed = tours.transposed;
        nodes = tours.nodes;
    }

    /** Swaps u with v, u and its successor with v, or both with their successors, if that is cheaper. */
    boolean improve(int u, int v) {
        int p = tours.prev[u];
        int x = tours.next[u];
        int q = tours.prev[v];
        int y = tours.next[v];
        if (x == v || y == u) {
            return false;
        }
        int source = tours.route[u];
        int target = tours.route[v];
        long slack = tours.routePenalty[source] + (source == target ? 0 : tours.routePenalty[target]);
        int[] distance = this.distance;
        int[] transposed = this.transposed;
        int uRow = u * nodes;
        int uToX = tours.toNext[u];
        int vToY = tours.toNext[v];
        int headOfSource = distance[p * nodes + v] - tours.fromPrev[u] - uToX;
        int headOfTarget = transposed[uRow + q] - tours.fromPrev[v] - vToY;
        if (u < v) {
            long one = tours.price(
                    headOfSource + transposed[x * nodes + v], source, headOfTarget + distance[uRow + y], target);
            if (one < slack && gain(u, u, v, v, p, x, q, y, source, target, one)) {
                return true;
            }
        }
        if (x < tours.depots || tours.next[x] == v) {
            return false;
        }
        int xx = tours.next[x];
        int xRow = x * nodes;
        int xxRow = xx * nodes;
        headOfSource -= tours.toNext[x];
        headOfTarget += uToX;
        long two = tours.price(headOfSource + transposed[xxRow + v], source, headOfTarget + distance[xRow + y], target);
        if (two < slack && gain(u, x, v, v, p, xx, q, y, source, target, two)) {
            return true;
        }
        if (y < tours.depots || u > v || tours.next[y] == u) {
            return false;
        }
        int yy = tours.next[y];
        long both = tours.price(
                headOfSource + vToY + transposed[xxRow + y],
                source,
                headOfTarget + distance[xRow + yy] - tours.toNext[y],
                target);
        return both < slack && gain(u, x, v, y, p, xx, q, yy, source, target, both);
    }

    /** Swaps the chains a..b (between p and x) and c..d (between q and y) if the penalties agree. */
    private boolean gain(int a, int b, int c, int d, int p, int x, int q, int y, int source, int target, long extra) {
        long delta = extra - tours.routePenalty[source];
        if (source == target) {
            if (tours.isTimed) {
                int warp = tours.position[a] < tours.position[c]
                        ? warpWithin(a, b, c, d, p, x, q, y, source)
                        : warpWithin(c, d, a, b, q, y, p, x, source);
                delta += tours.penalty(tours.routeLoad[source], warp, source);
            } else {
                delta = extra;
            }
        } else {
            if (tours.hasForbidden && !areAllowed(a, b, c, d, source, target)) {
                return false;
            }
            long shift = demand(c, d) - demand(a, b);
            delta += tours.loadPenalty(tours.routeLoad[source] + shift, source)
                    + tours.loadPenalty(tours.routeLoad[target] - shift, target)
                    - tours.routePenalty[target];
            if (tours.isTimed && delta < 0) {
                delta += tours.warpPenalty(warpBetween(p, c, d, x, source));
                if (delta < 0) {
                    delta += tours.warpPenalty(warpBetween(q, a, b, y, target));
                }
            }
        }
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        apply(a, b, c, d, p, x, q, y, source, target);
        assert tours.changedBy(delta);
        return true;
    }

    private boolean areAllowed(int a, int b, int c, int d, int source, int target) {
        return tours.allows(a, target) && tours.allows(b, target) && tours.allows(c, source) && tours.allows(d, source);
    }

    private long demand(int a, int b) {
        long[] demand = tours.problem.demand;
        return demand[a] + (a == b ? 0 : demand[b]);
    }

    private int warpBetween(int before, int a, int b, int behind, int r) {
        clock.from(before);
        clock.visit(a);
        if (a != b) {
            clock.visit(b);
        }
        return clock.into(behind, r);
    }

    /** The time warp of a route in which the chain a..b comes before c..d and both are swapped. */
    private int warpWithin(int a, int b, int c, int d, int p, int x, int q, int y, int r) {
        clock.from(p);
        clock.visit(c);
        if (c != d) {
            clock.visit(d);
        }
        clock.forward(x, q);
        clock.visit(a);
        if (a != b) {
            clock.visit(b);
        }
        return clock.into(y, r);
    }

    private void apply(int a, int b, int c, int d, int p, int x, int q, int y, int source, int target) {
        tours.moves++;
        tours.link(p, c, source);
        tours.link(d, x, source);
        tours.link(q, a, target);
        tours.link(b, y, target);
        tours.update(source);
        if (source != target) {
            tours.update(target);
        }
    }
}
