package com.bayoutech.solver.internal;

/** Finds the best place of a visit where nothing but windows, one load and the way matter ({@link Tables#isPlain}): the hottest loop of all. */
final class PlainPlaces {
    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Blinks blinks;

    PlainPlaces(Routes routes, Proximity near, Blinks blinks) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.blinks = blinks;
    }

    void find(int visit, Place place) {
        int demand = tables.dimensions == 0 ? 0 : tables.delivers[visit];
        place.clear();
        if (tables.ways[0].isTabled()) {
            lookNear(visit, demand, place);
        } else {
            lookNearUntabled(visit, demand, place);
        }
        lookAtHome(visit, demand, place);
        if (!place.isFound()) {
            lookEverywhere(visit, demand, place);
        }
    }

    /** All ways to and from the visit are in one row of a table, which stays in the fastest cache. */
    private void lookNear(int visit, int demand, Place place) {
        Ways ways = tables.ways[0];
        int[] location = tables.location;
        int row = location[visit] * ways.locations;
        int[] to = ways.distances;
        int[] from = ways.distancesTo;
        int[] route = routes.route;
        int[] next = routes.next;
        int[] previous = routes.previous;
        int[] edge = routes.edge;
        int[] sum = routes.loads.sum;
        int[] capacity = tables.capacity;
        long[] rate = tables.distanceRate;
        boolean isLoaded = tables.dimensions > 0;
        boolean isTimeless = tables.isTimeless;
        boolean isOneList = near.before == near.after;
        long best = Place.NOWHERE;
        int bestBehind = Tables.NONE;
        int begin = visit * near.width;
        int end = begin + near.width;
        for (int at = begin; at < end; at++) {
            int behind = near.before[at];
            int vehicle = route[behind];
            if (vehicle != Tables.NONE && (!isLoaded || sum[vehicle] + demand <= capacity[vehicle])) {
                if (!blinks.blinks()) {
                    long cost = rate[vehicle] * (from[row + location[behind]] + to[row + location[next[behind]]] - edge[behind]);
                    if (cost < best && (isTimeless || isInTime(visit, row, behind))) {
                        best = cost;
                        bestBehind = behind;
                    }
                }
            } else if (isOneList) {
                continue;
            }
            int ahead = near.after[at];
            vehicle = route[ahead];
            if (vehicle != Tables.NONE
                    && (!isLoaded || sum[vehicle] + demand <= capacity[vehicle])
                    && !blinks.blinks()) {
                behind = previous[ahead];
                long cost = rate[vehicle] * (from[row + location[behind]] + to[row + location[ahead]] - edge[behind]);
                if (cost < best && (isTimeless || isInTime(visit, row, behind))) {
                    best = cost;
                    bestBehind = behind;
                }
            }
        }
        if (bestBehind != Tables.NONE && routes.detour(visit, bestBehind, route[bestBehind]) < Ways.TOO_FAR) {
            place.set(best, route[bestBehind], bestBehind);
        }
    }

    private boolean isInTime(int visit, int row, int behind) {
        Ways ways = tables.ways[0];
        int[] location = tables.location;
        int begin = Math.max(
                tables.opens[visit], routes.departure[behind] + ways.durationsTo[row + location[behind]]);
        if (begin > tables.closes[visit]) {
            return false;
        }
        int after = routes.next[behind];
        return begin + tables.service[visit] + ways.durations[row + location[after]] <= routes.latest[after];
    }

    private void lookNearUntabled(int visit, int demand, Place place) {
        for (int rank = 0; rank < near.width; rank++) {
            int behind = near.before[visit * near.width + rank];
            int vehicle = routes.route[behind];
            if (vehicle == Tables.NONE
                    || tables.dimensions > 0 && routes.loads.sum[vehicle] + demand > tables.capacity[vehicle]) {
                continue;
            }
            if (!blinks.blinks()) {
                look(visit, behind, vehicle, 0, place);
            }
            if (!blinks.blinks()) {
                look(visit, routes.previous[behind], vehicle, 0, place);
            }
        }
    }

    private void lookAtHome(int visit, int demand, Place place) {
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Tables.NONE && (tables.dimensions == 0 || demand <= tables.capacity[vehicle])) {
                look(visit, routes.start(vehicle), vehicle, routes.openingCost(vehicle), place);
            }
        }
    }

    /** Looks at every place, which is needed only where nothing near would do. */
    private void lookEverywhere(int visit, int demand, Place place) {
        for (int vehicle = 0; vehicle < routes.vehicles; vehicle++) {
            if (routes.isEmpty(vehicle)
                    || tables.dimensions > 0 && routes.loads.sum[vehicle] + demand > tables.capacity[vehicle]) {
                continue;
            }
            int end = routes.end(vehicle);
            for (int behind = routes.start(vehicle); behind != end; behind = routes.next[behind]) {
                look(visit, behind, vehicle, 0, place);
            }
        }
    }

    private void look(int visit, int behind, int vehicle, long base, Place place) {
        int detour = routes.detour(visit, behind, vehicle);
        long cost = base + tables.distanceRate[vehicle] * detour;
        if (cost < place.cost && detour < Ways.TOO_FAR && routes.isInTime(visit, behind, vehicle)) {
            place.set(cost, vehicle, behind);
        }
    }
}
