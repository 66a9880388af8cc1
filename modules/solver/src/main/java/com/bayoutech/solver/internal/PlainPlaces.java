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
        int[] route = routes.route;
        int[] sum = routes.loads.sum;
        int[] capacity = tables.capacity;
        long[] rate = tables.distanceRate;
        int demand = tables.dimensions == 0 ? 0 : tables.delivers[visit];
        boolean isLoaded = tables.dimensions > 0;
        long best = Place.NOWHERE;
        int bestBehind = Tables.NONE;
        int from = visit * near.width;
        boolean isOneList = near.before == near.after;
        for (int rank = 0; rank < near.width; rank++) {
            int behind = near.before[from + rank];
            int vehicle = route[behind];
            if (vehicle != Tables.NONE && (!isLoaded || sum[vehicle] + demand <= capacity[vehicle])) {
                if (!blinks.blinks()) {
                    long cost = rate[vehicle] * routes.detour(visit, behind, vehicle);
                    if (cost < best && routes.isInTime(visit, behind, vehicle)) {
                        best = cost;
                        bestBehind = behind;
                    }
                }
            } else if (isOneList) {
                continue;
            }
            int ahead = near.after[from + rank];
            vehicle = route[ahead];
            if (vehicle != Tables.NONE
                    && (!isLoaded || sum[vehicle] + demand <= capacity[vehicle])
                    && !blinks.blinks()) {
                behind = routes.previous[ahead];
                long cost = rate[vehicle] * routes.detour(visit, behind, vehicle);
                if (cost < best && routes.isInTime(visit, behind, vehicle)) {
                    best = cost;
                    bestBehind = behind;
                }
            }
        }
        place.clear();
        if (bestBehind != Tables.NONE) {
            place.set(best, route[bestBehind], bestBehind);
        }
        lookAtHome(visit, demand, place);
        if (!place.isFound()) {
            lookEverywhere(visit, demand, place);
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
