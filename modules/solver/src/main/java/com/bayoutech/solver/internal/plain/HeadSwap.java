package com.bayoutech.solver.internal.plain;

/**
 * Joins two routes head to head and tail to tail, one of each turned around, so that two given visits become neighbours.
 * It drives half of the visits backwards, and so is only for problems in which time does not matter.
 */
final class HeadSwap {

    private final Tours tours;
    private final boolean isSymmetric;

    HeadSwap(Tours tours) {
        this.tours = tours;
        isSymmetric = tours.problem.isSymmetric;
    }

    /** Brings the visits u and v of two routes together by one of the two joins that do so, if that is cheaper. */
    boolean improve(int u, int v) {
        int r = tours.route[u];
        int other = tours.route[v];
        if ((tours.types > 1 && tours.type[r] != tours.type[other]) || tours.start[r] != tours.end[r]) {
            return false;
        }
        long rate = tours.rate[r];
        long needed = tours.distance(u, v) * rate - tours.routePenalty[r] - tours.routePenalty[other];
        boolean maySaveBehind = !isSymmetric || needed < (tours.toNext[u] + tours.toNext[v]) * rate;
        if (maySaveBehind && gain(u, v, tours.next[u], tours.next[v])) {
            return true;
        }
        boolean maySaveBefore = !isSymmetric || needed < (tours.fromPrev[u] + tours.fromPrev[v]) * rate;
        return maySaveBefore && gain(tours.prev[u], tours.prev[v], u, v);
    }

    /** Joins the head up to a with the head up to b turned, and the tail from c turned with the tail from d. */
    private boolean gain(int a, int b, int c, int d) {
        int depots = tours.depots;
        if ((a < depots && b < depots) || (c < depots && d < depots)) {
            return false;
        }
        int source = tours.route[a < depots ? c : a];
        int target = tours.route[b < depots ? d : b];
        int extra = tours.distance(a, b)
                + tours.distance(c, d)
                - tours.distance(a, c)
                - tours.distance(b, d)
                + tours.turned[b]
                + (c < depots ? 0 : turnedRoute(source) - tours.turned[c]);
        long delta = (long) extra * tours.rate[source] - tours.routePenalty[source] - tours.routePenalty[target];
        if (delta >= 0) {
            return false;
        }
        long heads = tours.load[a] + tours.load[b];
        long all = tours.routeLoad[source] + tours.routeLoad[target];
        delta += tours.loadPenalty(heads, source) + tours.loadPenalty(all - heads, target);
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        apply(a, b, c, d, source, target);
        assert tours.changedBy(delta);
        return true;
    }

    /** What driving a route from its last visit back to its depot would add. */
    private int turnedRoute(int r) {
        int last = tours.last[r];
        int depot = tours.start[r];
        return tours.turned[last] + tours.distance(depot, last) - tours.distance(last, depot);
    }

    private void apply(int a, int b, int c, int d, int source, int target) {
        tours.moves++;
        int startTail = tours.last[source];
        int startHead = tours.first[target];
        turn(startHead, b);
        turn(c, startTail);
        tours.link(a, b, source);
        int depot = tours.start[source];
        if (b >= tours.depots) {
            tours.link(startHead, depot, source);
        }
        if (c < tours.depots) {
            tours.link(depot, d, target);
        } else {
            tours.link(depot, startTail, target);
            tours.link(c, d, target);
        }
        tours.update(source);
        tours.update(target);
    }

    private void turn(int from, int to) {
        if (from >= tours.depots && to >= tours.depots) {
            tours.turn(from, to);
        }
    }
}
