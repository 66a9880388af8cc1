package com.bayoutech.solver;

import java.util.Arrays;

/**
 * The routes of a search, changed in place: each a chain of visits between the two ends of its vehicle.
 *
 * <p>Nodes are the visits, then for vehicle v its start ({@code visits + 2v}) and its end (one more). Each node knows the earliest moment at which
 * it can be left, given what lies before it, and the latest at which it may be reached, given what lies behind, so that an insertion is judged by
 * looking at its two neighbours alone.
 */
final class Routes {
    static final int NONE = -1;

    final Model model;
    final int visits;
    final int vehicles;
    final int[] next;
    final int[] previous;
    /** The vehicle of each node, or {@link #NONE}. */
    final int[] route;
    /** The earliest departure from a node. */
    final int[] departure;
    /** The latest arrival at a node. */
    final int[] latest;
    /** Where the row of the node's location begins in the tables. */
    final int[] row;
    final int[] column;
    final int[] load;
    final int[] length;
    final int[] capacity;

    private final int[] distance;
    private final int[] duration;
    private final int[] opens;
    private final int[] closes;
    private final int[] service;
    private long cost;
    /** How many routes are driven. */
    private int driven;

    Routes(Model model) {
        this.model = model;
        this.visits = model.visits();
        this.vehicles = model.vehicles();
        int nodes = visits + 2 * vehicles;
        this.next = new int[nodes];
        this.previous = new int[nodes];
        this.route = new int[nodes];
        this.departure = new int[nodes];
        this.latest = new int[nodes];
        this.row = new int[nodes];
        this.column = new int[nodes];
        this.opens = Arrays.copyOf(model.opens, nodes);
        this.closes = Arrays.copyOf(model.closes, nodes);
        this.service = Arrays.copyOf(model.service, nodes);
        this.load = new int[vehicles];
        this.length = new int[vehicles];
        this.capacity = new int[vehicles];
        this.distance = model.distance;
        this.duration = model.duration;
        Arrays.fill(route, 0, visits, NONE);
        for (int visit = 0; visit < visits; visit++) {
            column[visit] = model.location[visit];
        }
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            Model.Vehicle known = model.vehicles[vehicle];
            int start = start(vehicle);
            column[start] = known.start();
            column[start + 1] = known.end();
            opens[start] = known.opens();
            opens[start + 1] = known.opens();
            closes[start] = known.closes();
            closes[start + 1] = known.closes();
            capacity[vehicle] = known.capacity();
            route[start] = vehicle;
            route[start + 1] = vehicle;
            clear(vehicle);
        }
        for (int node = 0; node < nodes; node++) {
            row[node] = column[node] * model.locations;
        }
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            refresh(vehicle);
        }
        cost = 0;
    }

    int start(int vehicle) {
        return visits + 2 * vehicle;
    }

    int end(int vehicle) {
        return visits + 2 * vehicle + 1;
    }

    /** Of all routes that are driven. */
    long cost() {
        return cost;
    }

    int driven() {
        return driven;
    }

    /** Undoes changes: what was known of the whole. */
    void reset(long knownCost, int knownDriven) {
        cost = knownCost;
        driven = knownDriven;
    }

    boolean isEmpty(int vehicle) {
        return length[vehicle] == 0;
    }

    /** What the way becomes longer by if a visit comes behind a node. */
    int detour(int visit, int behind) {
        int after = next[behind];
        int from = row[behind];
        return distance[from + column[visit]]
                + distance[row[visit] + column[after]]
                - distance[from + column[after]];
    }

    /** Whether a visit behind a node is in time, and everything after it. */
    boolean isInTime(int visit, int behind) {
        int begin = Math.max(opens[visit], departure[behind] + duration[row[behind] + column[visit]]);
        if (begin > closes[visit]) {
            return false;
        }
        int after = next[behind];
        return begin + service[visit] + duration[row[visit] + column[after]] <= latest[after];
    }

    /** Puts a visit behind a node and brings up to date what that changes. */
    void insert(int visit, int behind) {
        int vehicle = route[behind];
        int after = next[behind];
        cost += detour(visit, behind);
        if (length[vehicle]++ == 0) {
            cost += emptyCost(vehicle);
            driven++;
        }
        next[behind] = visit;
        previous[visit] = behind;
        next[visit] = after;
        previous[after] = visit;
        route[visit] = vehicle;
        load[vehicle] += model.demand[visit];
        forward(visit);
        backward(visit);
    }

    /** Takes a visit out; {@link #refresh} has to follow before anything is judged on that route. */
    void remove(int visit) {
        int vehicle = route[visit];
        int before = previous[visit];
        int after = next[visit];
        next[before] = after;
        previous[after] = before;
        cost -= detour(visit, before);
        if (--length[vehicle] == 0) {
            cost -= emptyCost(vehicle);
            driven--;
        }
        load[vehicle] -= model.demand[visit];
        route[visit] = NONE;
    }

    /** A vehicle that drives pays its fixed cost, and the way between its ends, which one at home does not. */
    private long emptyCost(int vehicle) {
        int start = start(vehicle);
        return model.vehicles[vehicle].fixedCost() + distance[row[start] + column[start + 1]];
    }

    /** The cost of beginning a route with a single visit. */
    long openingCost(int visit, int vehicle) {
        return detour(visit, start(vehicle)) + emptyCost(vehicle);
    }

    /** Computes the moments of a whole route anew. */
    void refresh(int vehicle) {
        int start = start(vehicle);
        departure[start] = opens[start];
        int end = start + 1;
        for (int node = start; node != end; ) {
            int after = next[node];
            departure[after] =
                    Math.max(opens[after], departure[node] + duration[row[node] + column[after]]) + service[after];
            node = after;
        }
        latest[end] = closes[end];
        for (int node = end; node != start; ) {
            int before = previous[node];
            latest[before] =
                    Math.min(closes[before], latest[node] - duration[row[before] + column[node]] - service[before]);
            node = before;
        }
    }

    private void forward(int from) {
        int node = from;
        while (true) {
            int before = previous[node];
            int moment = Math.max(opens[node], departure[before] + duration[row[before] + column[node]]) + service[node];
            if (node != from && moment == departure[node]) {
                return;
            }
            departure[node] = moment;
            if (node >= visits) {
                return;
            }
            node = next[node];
        }
    }

    private void backward(int from) {
        int node = from;
        while (true) {
            int after = next[node];
            int moment = Math.min(closes[node], latest[after] - duration[row[node] + column[after]] - service[node]);
            if (node != from && moment == latest[node]) {
                return;
            }
            latest[node] = moment;
            if (node >= visits) {
                return;
            }
            node = previous[node];
        }
    }

    private void clear(int vehicle) {
        int start = start(vehicle);
        next[start] = start + 1;
        previous[start + 1] = start;
        next[start + 1] = start;
        previous[start] = start + 1;
    }

    /** The visits of a route in their order. */
    int[] visitsOf(int vehicle) {
        int[] order = new int[length[vehicle]];
        int count = 0;
        for (int node = next[start(vehicle)]; node < visits; node = next[node]) {
            order[count++] = node;
        }
        return order;
    }
}
