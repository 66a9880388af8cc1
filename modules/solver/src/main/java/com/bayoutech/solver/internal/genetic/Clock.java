package com.bayoutech.solver.internal.genetic;

/**
 * Reckons the time warp of a route that is put together from parts of others: a known prefix, visits one by one, a known
 * suffix. This is the concatenation of time window segments of Vidal et al. (2013), without the duration, which costs
 * nothing here.
 */
final class Clock {

    private final Tours tours;
    private final int[] leg;
    private final int[] opens;
    private final int[] closes;
    private final int nodes;

    private int at;
    private int time;
    private int warp;

    Clock(Tours tours) {
        this.tours = tours;
        leg = tours.problem.leg;
        opens = tours.problem.opens;
        closes = tours.problem.closes;
        nodes = tours.nodes;
    }

    /** Starts with the prefix that ends in a node. */
    void from(int node) {
        at = node;
        time = tours.begin[node];
        warp = tours.warpBefore[node];
    }

    /** Goes on to a visit. */
    void visit(int node) {
        int arrival = time + leg[at * nodes + node];
        warp += Math.max(0, arrival - closes[node]);
        time = Math.max(opens[node], Math.min(arrival, closes[node]));
        at = node;
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

    /** The time warp if the rest is the suffix that begins with a node. */
    int into(int node) {
        return warp + tours.warpAfter[node] + Math.max(0, time + leg[at * nodes + node] - tours.latest[node]);
    }

    /** The time warp of a prefix that is directly followed by a suffix. */
    int join(int from, int to) {
        return tours.warpBefore[from]
                + tours.warpAfter[to]
                + Math.max(0, tours.begin[from] + leg[from * nodes + to] - tours.latest[to]);
    }
}
