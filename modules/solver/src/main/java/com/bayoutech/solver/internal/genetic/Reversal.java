package com.bayoutech.solver.internal.genetic;

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
        long needed = tours.distance(u, v) - tours.routePenalty[tours.route[u]];
        boolean maySaveBehind = !isSymmetric || needed < tours.toNext[front] + tours.toNext[rear];
        if (maySaveBehind && gain(behind, rear)) {
            return true;
        }
        boolean maySaveBefore = !isSymmetric || needed < tours.fromPrev[front] + tours.fromPrev[rear];
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
        if (delta >= tours.routePenalty[r]) {
            return false;
        }
        if (tours.isTimed) {
            clock.from(before);
            clock.backward(to, from);
            delta += tours.penalty(tours.routeLoad[r], clock.into(behind)) - tours.routePenalty[r];
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
