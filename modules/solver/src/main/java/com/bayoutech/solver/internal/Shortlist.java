package com.bayoutech.solver.internal;

/** Places for one visit on some routes, those first that seem to cost least. */
final class Shortlist {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final long[] estimate;
    private final int[] behind;
    private int count;

    Shortlist(Routes routes, Pricing pricing) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.estimate = new long[tables.nodes];
        this.behind = new int[tables.nodes];
    }

    void clear() {
        count = 0;
    }

    /**
     * Adds all places on a route that seem to cost less than a bound.
     *
     * @param base what the vehicle costs for the visit whatever its place
     */
    void add(int visit, int vehicle, long base, long bound) {
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int[] next = routes.next;
        int here = location[visit];
        long rate = tables.distanceRate[vehicle];
        int closes = tables.closes[visit];
        int ready = tables.opens[visit] + tables.service[visit];
        int end = routes.end(vehicle);
        int node = routes.start(vehicle);
        while (node != end && routes.departure[node] <= closes) {
            int after = next[node];
            if (ready <= routes.latest[after]) {
                int detour = ways.distanceTo(here, location[node])
                        + ways.distance(here, location[after])
                        - routes.edge[node];
                long cost = base + rate * detour;
                if (cost < bound
                        && routes.isInTime(visit, node, vehicle)
                        && routes.loads.hasRoom(visit, node, vehicle)) {
                    long time = pricing.estimatedTime(visit, node, vehicle);
                    if (time < bound - cost) {
                        behind[count] = node;
                        estimate[count++] = cost + time;
                    }
                }
            }
            node = after;
        }
    }

    /**
     * Takes out the place that seems best, as the node before it; {@link Tables#NONE} if none seems to cost less than a bound. Of the same ones it is
     * a late one, so that whoever is on the route already mostly stays first.
     */
    int take(long bound) {
        int best = Tables.NONE;
        long least = bound;
        for (int index = 0; index < count; index++) {
            if (estimate[index] <= least && estimate[index] < bound) {
                least = estimate[index];
                best = index;
            }
        }
        if (best == Tables.NONE) {
            return Tables.NONE;
        }
        int node = behind[best];
        behind[best] = behind[--count];
        estimate[best] = estimate[count];
        return node;
    }
}
