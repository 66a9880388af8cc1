package com.bayoutech.solver;

import java.util.Arrays;

/** Remembers each route as it was before a step first touched it, so that a step that is not wanted costs only what it touched. */
final class Journal {
    private final Routes routes;
    private final boolean[] isKept;
    private final int[] touched;
    private final int[] begin;
    private final int[] node;
    private final int[] departure;
    private final int[] latest;
    private final int[] load;
    private int count;
    private int used;
    private long cost;
    private int driven;

    Journal(Routes routes) {
        this.routes = routes;
        this.isKept = new boolean[routes.vehicles];
        this.touched = new int[routes.vehicles];
        this.begin = new int[routes.vehicles + 1];
        this.load = new int[routes.vehicles];
        int nodes = routes.visits + 2 * routes.vehicles;
        this.node = new int[nodes];
        this.departure = new int[nodes];
        this.latest = new int[nodes];
    }

    void begin() {
        for (int index = 0; index < count; index++) {
            isKept[touched[index]] = false;
        }
        count = 0;
        used = 0;
        cost = routes.cost();
        driven = routes.driven();
    }

    /** To be called before a route changes. */
    void keep(int vehicle) {
        if (isKept[vehicle]) {
            return;
        }
        isKept[vehicle] = true;
        touched[count] = vehicle;
        load[count] = routes.load[vehicle];
        begin[count++] = used;
        int end = routes.end(vehicle);
        for (int at = routes.start(vehicle); ; at = routes.next[at]) {
            node[used] = at;
            departure[used] = routes.departure[at];
            latest[used++] = routes.latest[at];
            if (at == end) {
                break;
            }
        }
        begin[count] = used;
    }

    /** How many routes have been touched. */
    int count() {
        return count;
    }

    int vehicle(int index) {
        return touched[index];
    }

    /** Brings all that was touched back to what it was; visits that were on no route then must be taken off by the caller's list. */
    void restore(int[] absent, int absentCount) {
        for (int index = 0; index < absentCount; index++) {
            routes.route[absent[index]] = Routes.NONE;
        }
        for (int index = 0; index < count; index++) {
            int vehicle = touched[index];
            int from = begin[index];
            int to = begin[index + 1];
            for (int at = from; at < to; at++) {
                int current = node[at];
                routes.route[current] = vehicle;
                routes.departure[current] = departure[at];
                routes.latest[current] = latest[at];
                if (at > from) {
                    routes.previous[current] = node[at - 1];
                    routes.next[node[at - 1]] = current;
                }
            }
            routes.length[vehicle] = to - from - 2;
            routes.load[vehicle] = load[index];
        }
        routes.reset(cost, driven);
    }

    /** The routes that the last step touched, for whoever keeps a copy up to date. */
    int[] touched() {
        return Arrays.copyOf(touched, count);
    }
}
