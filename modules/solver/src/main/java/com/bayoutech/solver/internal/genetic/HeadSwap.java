package com.bayoutech.solver.internal.genetic;

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
        long needed = tours.distance(u, v);
        needed -= tours.routePenalty[tours.route[u]] + tours.routePenalty[tours.route[v]];
        boolean maySaveBehind = !isSymmetric || needed < tours.toNext[u] + tours.toNext[v];
        if (maySaveBehind && gain(u, v, tours.next[u], tours.next[v])) {
            return true;
        }
        boolean maySaveBefore = !isSymmetric || needed < tours.fromPrev[u] + tours.fromPrev[v];
        return maySaveBefore && gain(tours.prev[u], tours.prev[v], u, v);
    }

    /** Joins the head up to a with the head up to b turned, and the tail from c turned with the tail from d. */
    private boolean gain(int a, int b, int c, int d) {
        if ((a == 0 && b == 0) || (c == 0 && d == 0)) {
            return false;
        }
        int source = tours.route[a == 0 ? c : a];
        int target = tours.route[b == 0 ? d : b];
        int lastSource = tours.last[source];
        int turnedSource = lastSource == 0 ? 0 : turnedRoute(lastSource) - turnedUpTo(c);
        int extra = tours.distance(a, b)
                + tours.distance(c, d)
                - tours.distance(a, c)
                - tours.distance(b, d)
                + (b == 0 ? 0 : tours.turned[b])
                + (c == 0 ? 0 : turnedSource);
        long delta = extra - tours.routePenalty[source] - tours.routePenalty[target];
        if (delta >= 0) {
            return false;
        }
        int heads = (a == 0 ? 0 : tours.load[a]) + (b == 0 ? 0 : tours.load[b]);
        int all = tours.routeLoad[source] + tours.routeLoad[target];
        delta += tours.loadPenalty(heads) + tours.loadPenalty(all - heads);
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        apply(a, b, c, d, source, target);
        assert tours.changedBy(delta);
        return true;
    }

    private int turnedUpTo(int node) {
        return node == 0 ? 0 : tours.turned[node];
    }

    private int turnedRoute(int last) {
        return tours.turned[last] + tours.distance(0, last) - tours.distance(last, 0);
    }

    private void apply(int a, int b, int c, int d, int source, int target) {
        tours.moves++;
        int startTail = tours.last[source];
        int startHead = tours.first[target];
        turn(startHead, b);
        turn(c, startTail);
        tours.link(a, b, source);
        if (b != 0) {
            tours.link(startHead, 0, source);
        }
        if (c == 0) {
            tours.link(0, d, target);
        } else {
            tours.link(0, startTail, target);
            tours.link(c, d, target);
        }
        tours.update(source);
        tours.update(target);
    }

    private void turn(int from, int to) {
        if (from == 0 || to == 0) {
            return;
        }
        for (int node = from; ; ) {
            int following = tours.next[node];
            tours.next[node] = tours.prev[node];
            tours.prev[node] = following;
            if (node == to) {
                return;
            }
            node = following;
        }
    }
}
