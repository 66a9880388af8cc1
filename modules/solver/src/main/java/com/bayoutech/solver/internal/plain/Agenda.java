package com.bayoutech.solver.internal.plain;

/** Visits whose neighbours on the road have changed, first come first served, each of them once at a time. */
final class Agenda {
    private final int depots;
    private final int[] visits;
    private final boolean[] isListed;
    private int head;
    private int count;

    Agenda(int depots, int nodes) {
        this.depots = depots;
        visits = new int[nodes];
        isListed = new boolean[nodes];
    }

    /** Lists a visit; the depot and visits on the list already are passed over. */
    void add(int node) {
        if (node >= depots && !isListed[node]) {
            isListed[node] = true;
            int at = head + count++;
            visits[at < visits.length ? at : at - visits.length] = node;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Takes the first one off the list. */
    int take() {
        int visit = visits[head];
        head = head + 1 < visits.length ? head + 1 : 0;
        count--;
        isListed[visit] = false;
        return visit;
    }
}
