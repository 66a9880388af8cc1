package com.bayoutech.solver.internal.plain;

/**
 * Reckons the time warp of a route that is put together from parts of others: a known prefix, visits one by one, a known
 * suffix. This is the concatenation of time window segments of Vidal et al. (2013), see {@link Times}; the duration, which costs nothing here, is left out
 * where it has no limit. The time that a route takes too long counts as time warp.
 */
final class Clock {

    private final Tours tours;
    private final Times times;
    private final int[] leg;
    private final int[] opens;
    private final int[] closes;
    private final int nodes;
    private final boolean isLimited;

    private int at;
    private int time;
    private int warp;
    private int late;
    private int span;

    Clock(Tours tours) {
        this.tours = tours;
        times = tours.times;
        leg = tours.problem.leg;
        opens = tours.problem.opens;
        closes = tours.problem.closes;
        nodes = tours.nodes;
        isLimited = tours.problem.hasMostDuration;
    }

    /** Starts with the prefix that ends in a node. */
    void from(int node) {
        at = node;
        time = times.begin[node];
        warp = times.warpBefore[node];
        if (isLimited) {
            late = times.lateBegin[node];
            span = times.spanBefore[node];
        }
    }

    /** Goes on to a visit. */
    void visit(int node) {
        int way = leg[at * nodes + node];
        int arrival = time + way;
        int over = Math.max(0, arrival - closes[node]);
        warp += over;
        time = Math.max(opens[node], Math.min(arrival, closes[node]));
        at = node;
        if (isLimited) {
            span += way + Math.max(0, opens[node] - late - way) - over;
            late = Math.max(opens[node], Math.min(late + way, closes[node]));
        }
    }

    /** Goes on along a part of a route. */
    void forward(int from, int to) {
        int node = from;
        visit(node);
        while (node != to) {
            node = tours.next[node];
            visit(node);
        }
    }

    /** Goes on along a part of a route, the last visit first. */
    void backward(int from, int to) {
        int node = from;
        visit(node);
        while (node != to) {
            node = tours.prev[node];
            visit(node);
        }
    }

    /** The time warp if the rest is the suffix that begins with a node, and all is driven as a given route. */
    int into(int node, int r) {
        int way = leg[at * nodes + node];
        int over = Math.max(0, time + way - times.latest[node]);
        int total = warp + times.warpAfter[node] + over;
        if (isLimited) {
            int wait = Math.max(0, times.earliest[node] - late - way);
            total += tours.overtime(span + way + wait - over + times.spanAfter[node], r);
        }
        return total;
    }

    /** The time warp of a prefix that is directly followed by a suffix, driven as a given route. */
    int join(int from, int to, int r) {
        if (isLimited) {
            from(from);
            return into(to, r);
        }
        return times.warpBefore[from]
                + times.warpAfter[to]
                + Math.max(0, times.begin[from] + leg[from * nodes + to] - times.latest[to]);
    }
}
