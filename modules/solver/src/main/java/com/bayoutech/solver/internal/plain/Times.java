package com.bayoutech.solver.internal.plain;

/**
 * What is known of the moments of routes, in the way of the time window segments of Vidal et al. (2013).
 *
 * <p>A prefix (depot up to a visit) is summed up by the begin of its last service, its time warp, and, where routes may only take so long, the latest begin
 * that takes no longer, and the time between departure and that begin. A suffix (visit to depot) has the same, seen from its end: the latest begin that does not
 * add to its time warp, and the earliest that takes no longer.
 */
final class Times {
    final int[] begin;
    final int[] warpBefore;
    final int[] latest;
    final int[] warpAfter;

    /** The latest begin after which all that lies before has not taken longer; and how long it has taken. */
    final int[] lateBegin;

    final int[] spanBefore;

    /** The earliest begin with which all that lies behind takes no longer; and how long it takes. */
    final int[] earliest;

    final int[] spanAfter;

    private final Tours tours;
    private final PlainProblem problem;

    Times(Tours tours) {
        this.tours = tours;
        problem = tours.problem;
        int nodes = problem.nodes;
        begin = new int[nodes];
        warpBefore = new int[nodes];
        latest = new int[nodes];
        warpAfter = new int[nodes];
        boolean isLimited = problem.hasMostDuration;
        lateBegin = new int[isLimited ? nodes : 0];
        spanBefore = new int[lateBegin.length];
        earliest = new int[lateBegin.length];
        spanAfter = new int[lateBegin.length];
        for (int depot = 0; depot < problem.depots; depot++) {
            begin[depot] = problem.opens[depot];
            latest[depot] = problem.closes[depot];
            if (isLimited) {
                lateBegin[depot] = problem.closes[depot];
                earliest[depot] = problem.opens[depot];
            }
        }
    }

    /** Brings a route up to date with its links; returns its time warp, to which the time counts that it takes too long. */
    int update(int r) {
        int warp = updateForward(r);
        updateBackward(r);
        return problem.hasMostDuration ? warp + updateSpans(r) : warp;
    }

    private int updateForward(int r) {
        int[] leg = problem.leg;
        int[] opens = problem.opens;
        int[] closes = problem.closes;
        int[] next = tours.next;
        int nodes = problem.nodes;
        int depots = problem.depots;
        int before = tours.start[r];
        int time = begin[before];
        int warp = 0;
        int node = tours.first[r];
        for (; node >= depots; node = next[node]) {
            int arrival = time + leg[before * nodes + node];
            warp += Math.max(0, arrival - closes[node]);
            time = Math.max(opens[node], Math.min(arrival, closes[node]));
            begin[node] = time;
            warpBefore[node] = warp;
            before = node;
        }
        return before < depots ? 0 : warp + Math.max(0, time + leg[before * nodes + node] - closes[node]);
    }

    private void updateBackward(int r) {
        int[] leg = problem.leg;
        int[] opens = problem.opens;
        int[] closes = problem.closes;
        int[] prev = tours.prev;
        int nodes = problem.nodes;
        int depots = problem.depots;
        int behind = tours.end[r];
        int limit = latest[behind];
        int later = 0;
        for (int node = tours.last[r]; node >= depots; node = prev[node]) {
            int reach = limit - leg[node * nodes + behind];
            int late = Math.max(0, opens[node] - reach);
            later += late;
            limit = Math.min(reach, closes[node]) + late;
            latest[node] = limit;
            warpAfter[node] = later;
            behind = node;
        }
    }

    /** By how much a route takes too long. */
    private int updateSpans(int r) {
        int[] leg = problem.leg;
        int[] opens = problem.opens;
        int[] closes = problem.closes;
        int nodes = problem.nodes;
        int depots = problem.depots;
        int before = tours.start[r];
        int span = 0;
        for (int node = tours.first[r]; node >= depots; node = tours.next[node]) {
            int way = leg[before * nodes + node];
            int arrival = lateBegin[before] + way;
            span += way + Math.max(0, opens[node] - arrival) - Math.max(0, begin[before] + way - closes[node]);
            lateBegin[node] = Math.max(opens[node], Math.min(arrival, closes[node]));
            spanBefore[node] = span;
            before = node;
        }
        if (before < depots) {
            return 0;
        }
        int end = tours.end[r];
        int home = leg[before * nodes + end];
        span += home - Math.max(0, begin[before] + home - closes[end]);
        int behind = end;
        int left = 0;
        for (int node = tours.last[r]; node >= depots; node = tours.prev[node]) {
            int way = leg[node * nodes + behind];
            int departure = earliest[behind] - way;
            left += way + Math.max(0, departure - closes[node]) - Math.max(0, opens[node] + way - latest[behind]);
            earliest[node] = Math.max(opens[node], Math.min(departure, closes[node]));
            spanAfter[node] = left;
            behind = node;
        }
        return tours.overtime(span, r);
    }
}
