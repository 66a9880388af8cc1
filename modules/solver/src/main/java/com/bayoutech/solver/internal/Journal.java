package com.bayoutech.solver.internal;

/** Remembers each route as it was before a step first touched it, so that a step that is not wanted costs only what it touched. */
final class Journal {
    private final Routes routes;
    private final Tables tables;
    private final int dimensions;
    private final boolean[] isKept;
    private final int[] touched;
    private final int[] begin;
    private final int[] node;
    private final int[] edge;
    private final int[] drive;
    private final int[] departure;
    private final int[] latest;
    private final int[] load;
    private final int[] length;
    private final long[] way;
    private final long[] timeCost;
    private final long[] order;
    private int count;
    private int used;
    private long cost;

    Journal(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
        this.dimensions = tables.dimensions;
        int vehicles = routes.vehicles;
        this.isKept = new boolean[vehicles];
        this.touched = new int[vehicles];
        this.begin = new int[vehicles + 1];
        this.load = new int[vehicles * dimensions];
        this.length = new int[vehicles];
        this.way = new long[vehicles];
        this.timeCost = new long[vehicles];
        this.order = new long[vehicles];
        this.node = new int[tables.nodes];
        this.edge = new int[tables.nodes];
        this.drive = new int[tables.nodes];
        this.departure = new int[tables.nodes];
        this.latest = new int[tables.nodes];
    }

    void begin() {
        for (int index = 0; index < count; index++) {
            isKept[touched[index]] = false;
        }
        count = 0;
        used = 0;
        cost = routes.cost();
    }

    /** To be called before a route changes. */
    void keep(int vehicle) {
        if (isKept[vehicle]) {
            return;
        }
        isKept[vehicle] = true;
        touched[count] = vehicle;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            load[count * dimensions + dimension] = routes.loads.sum[vehicle * dimensions + dimension];
        }
        length[count] = routes.length[vehicle];
        way[count] = routes.way[vehicle];
        timeCost[count] = routes.timeCost[vehicle];
        order[count] = routes.order[vehicle];
        begin[count++] = used;
        int end = routes.end(vehicle);
        for (int at = routes.start(vehicle); ; at = routes.next[at]) {
            node[used] = at;
            edge[used] = routes.edge[at];
            drive[used] = routes.drive[at];
            departure[used] = routes.departure[at];
            latest[used++] = routes.latest[at];
            if (at == end) {
                break;
            }
        }
        begin[count] = used;
    }

    /** Whether a route has been touched. */
    boolean isKept(int vehicle) {
        return isKept[vehicle];
    }

    /** How many routes have been touched. */
    int count() {
        return count;
    }

    int vehicle(int index) {
        return touched[index];
    }

    /** Brings all that was touched back to what it was. */
    void restore() {
        for (int index = 0; index < count; index++) {
            int end = routes.end(touched[index]);
            for (int at = routes.next[routes.start(touched[index])]; at != end; at = routes.next[at]) {
                routes.route[at] = Routes.NONE;
            }
        }
        for (int index = 0; index < count; index++) {
            restore(index);
        }
        routes.reset(cost);
    }

    private void restore(int index) {
        int vehicle = touched[index];
        int from = begin[index];
        int to = begin[index + 1];
        for (int at = from; at < to; at++) {
            int current = node[at];
            routes.route[current] = vehicle;
            routes.departure[current] = departure[at];
            routes.latest[current] = latest[at];
            if (at > from) {
                routes.connect(node[at - 1], current, edge[at - 1], drive[at - 1]);
            }
        }
        routes.restoreLength(vehicle, length[index]);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            routes.loads.sum[vehicle * dimensions + dimension] = load[index * dimensions + dimension];
        }
        routes.way[vehicle] = way[index];
        routes.timeCost[vehicle] = timeCost[index];
        routes.order[vehicle] = order[index];
        routes.relabel(vehicle);
    }
}
