package com.bayoutech.solver.internal.plain;

/** Turns a part of a route around so that two given visits become neighbours (2-opt). */
final class Reversal {

    private final Tours tours;
    private final Clock clock;
    private final boolean isSymmetric;

    Reversal(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
        isSymmetric = tours.problem.isSymmetric;
    }

    /** Brings u and v of the same route together by one of the two reversals that do so, if that is cheaper. */
    boolean improve(int u, int v) {
        int front = tours.position[u] < tours.position[v] ? u : v;
        int rear = front == u ? v : u;
        int behind = tours.next[front];
        if (behind == rear) {
            return false;
        }
        int r = tours.route[u];
        long rate = tours.rate[r];
        long needed = tours.distance(u, v) * rate - tours.routePenalty[r];
        boolean maySaveBehind = !isSymmetric || needed < (tours.toNext[front] + tours.toNext[rear]) * rate;
        if (maySaveBehind && gain(behind, rear)) {
            return true;
        }
        boolean maySaveBefore = !isSymmetric || needed < (tours.fromPrev[front] + tours.fromPrev[rear]) * rate;
        return maySaveBefore && gain(front, tours.prev[rear]);
    }

    private boolean gain(int from, int to) {
        int r = tours.route[from];
        int before = tours.prev[from];
        int behind = tours.next[to];
        long delta = (long) tours.distance(before, to)
                + tours.distance(from, behind)
                - tours.distance(before, from)
                - tours.distance(to, behind)
                + tours.turned[to]
                - tours.turned[from];
        delta *= tours.rate[r];
        if (delta >= tours.routePenalty[r]) {
            return false;
        }
        if (tours.isTimed) {
            clock.from(before);
            clock.backward(to, from);
            delta += tours.penalty(tours.routeLoad[r], clock.into(behind, r), r) - tours.routePenalty[r];
        }
        if (delta >= 0) {
            return false;
        }
        assert tours.noteCost();
        tours.moves++;
        tours.reverse(from, to, r);
        tours.update(r);
        assert tours.changedBy(delta);
        return true;
    }
}
