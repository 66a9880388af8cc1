package com.bayoutech.solver.internal.genetic;

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
        int heads = distance[p * nodes + v] + transposed[uRow + q] - tours.fromPrev[u] - tours.fromPrev[v];
        int vOut = heads - tours.toNext[v];
        if (u < v) {
            int one = vOut + transposed[x * nodes + v] + distance[uRow + y] - tours.toNext[u];
            if (one < slack && gain(u, u, v, v, p, x, q, y, source, target, one)) {
                return true;
            }
        }
        if (x == 0 || tours.next[x] == v) {
            return false;
        }
        int xx = tours.next[x];
        int xRow = x * nodes;
        int xxRow = xx * nodes;
        int two = vOut + transposed[xxRow + v] + distance[xRow + y] - tours.toNext[x];
        if (two < slack && gain(u, x, v, v, p, xx, q, y, source, target, two)) {
            return true;
        }
        if (y == 0 || u > v || tours.next[y] == u) {
            return false;
        }
        int yy = tours.next[y];
        int both = heads + transposed[xxRow + y] + distance[xRow + yy] - tours.toNext[x] - tours.toNext[y];
        return both < slack && gain(u, x, v, y, p, xx, q, yy, source, target, both);
    }

    /** Swaps the chains a..b (between p and x) and c..d (between q and y) if the penalties agree. */
    private boolean gain(int a, int b, int c, int d, int p, int x, int q, int y, int source, int target, int extra) {
        long delta = extra - tours.routePenalty[source];
        if (source == target) {
            if (tours.isTimed) {
                int warp = tours.position[a] < tours.position[c]
                        ? warpWithin(a, b, c, d, p, x, q, y)
                        : warpWithin(c, d, a, b, q, y, p, x);
                delta += tours.penalty(tours.routeLoad[source], warp);
            } else {
                delta = extra;
            }
        } else {
            int shift = demand(c, d) - demand(a, b);
            delta += tours.loadPenalty(tours.routeLoad[source] + shift)
                    + tours.loadPenalty(tours.routeLoad[target] - shift)
                    - tours.routePenalty[target];
            if (tours.isTimed && delta < 0) {
                delta += tours.warpPenalty(warpBetween(p, c, d, x));
                if (delta < 0) {
                    delta += tours.warpPenalty(warpBetween(q, a, b, y));
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

    private int demand(int a, int b) {
        int[] demand = tours.problem.demand;
        return demand[a] + (a == b ? 0 : demand[b]);
    }

    private int warpBetween(int before, int a, int b, int behind) {
        clock.from(before);
        clock.visit(a);
        if (a != b) {
            clock.visit(b);
        }
        return clock.into(behind);
    }

    /** The time warp of a route in which the chain a..b comes before c..d and both are swapped. */
    private int warpWithin(int a, int b, int c, int d, int p, int x, int q, int y) {
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
        return clock.into(y);
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
