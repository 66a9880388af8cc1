package com.bayoutech.solver.internal;

/** The two moments of each node: the earliest departure and the latest arrival, as far as windows and ways alone tell. */
final class Moments {
    private final Routes routes;
    private final Tables tables;
    private final int[] location;
    private final int[] opens;
    private final int[] closes;
    private final int[] service;
    private final int[] drive;
    private final int[] next;
    private final int[] previous;
    private final int[] departure;
    private final int[] latest;

    Moments(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
        this.location = tables.location;
        this.opens = tables.opens;
        this.closes = tables.closes;
        this.service = tables.service;
        this.drive = routes.drive;
        this.next = routes.next;
        this.previous = routes.previous;
        this.departure = routes.departure;
        this.latest = routes.latest;
    }

    /** Whether a visit behind a node is in time, and everything after it, as far as two moments can tell. */
    boolean isInTime(int visit, int behind, int vehicle) {
        Ways ways = tables.ways[vehicle];
        int at = location[visit];
        int begin = Math.max(opens[visit], departure[behind] + ways.durationTo(at, location[behind]));
        if (begin > closes[visit]) {
            return false;
        }
        int after = next[behind];
        return begin + service[visit] + ways.duration(at, location[after]) <= latest[after];
    }

    /** Brings up to date what a visit more has changed. */
    void insert(int visit) {
        forwardFrom(visit);
        backwardFrom(visit);
    }

    /** Brings up to date what a pickup and its delivery more have changed. */
    void insert(int pickup, int delivery) {
        forwardFrom(pickup);
        forwardFrom(delivery);
        backwardFrom(delivery);
        backwardFrom(pickup);
    }

    /** Computes a route's departures anew; false if it is too late somewhere. */
    boolean forward(int vehicle) {
        int start = routes.start(vehicle);
        int end = start + 1;
        boolean isSound = true;
        int moment = opens[start];
        departure[start] = moment;
        for (int node = start; node != end; ) {
            int after = next[node];
            int begin = Math.max(opens[after], moment + drive[node]);
            isSound &= begin <= closes[after];
            moment = begin + service[after];
            departure[after] = moment;
            node = after;
        }
        return isSound;
    }

    /** Computes a route's latest arrivals anew. */
    void backward(int vehicle) {
        int start = routes.start(vehicle);
        int end = start + 1;
        latest[end] = closes[end];
        for (int node = end; node != start; ) {
            int before = previous[node];
            latest[before] = Math.min(closes[before], latest[node] - drive[before] - service[before]);
            node = before;
        }
    }

    private void forwardFrom(int from) {
        int node = from;
        int before = previous[from];
        while (true) {
            int moment = Math.max(opens[node], departure[before] + drive[before]) + service[node];
            if (node != from && moment == departure[node]) {
                return;
            }
            departure[node] = moment;
            if (node >= tables.visits) {
                return;
            }
            before = node;
            node = next[node];
        }
    }

    private void backwardFrom(int from) {
        int node = from;
        int after = next[from];
        while (true) {
            int moment = Math.min(closes[node], latest[after] - drive[node] - service[node]);
            if (node != from && moment == latest[node]) {
                return;
            }
            latest[node] = moment;
            if (node >= tables.visits) {
                return;
            }
            after = node;
            node = previous[node];
        }
    }
}
