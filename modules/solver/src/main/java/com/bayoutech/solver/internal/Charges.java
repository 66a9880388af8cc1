package com.bayoutech.solver.internal;

/** What vehicles cost beside their ways and their time. */
final class Charges {
    private final Routes routes;
    private final Tables tables;

    Charges(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
    }

    /** What it costs beyond the detour that a vehicle leaves for the first time. */
    long opening(int vehicle) {
        return tables.fixed[vehicle] + tables.distanceRate[vehicle] * homeWay(vehicle);
    }

    /** The way between a vehicle's ends, which one at home does not drive. */
    int homeWay(int vehicle) {
        int start = routes.start(vehicle);
        return tables.ways[vehicle].distance(tables.location[start], tables.location[start + 1]);
    }

    /** What it costs that a vehicle has one visit more than now, wherever on its route; a unit's first visit stands for its assignment. */
    long presence(int visit, int vehicle) {
        long sum = tables.crowding(routes.length[vehicle], 1);
        if (tables.overlaps != null) {
            sum += tables.overlaps.cost(visit, vehicle, routes.route);
        }
        if (tables.assignment != null) {
            int unit = tables.unitOf[visit];
            sum += tables.unitVisits[tables.unitBegin[unit]] == visit ? tables.assignment(unit, vehicle) : 0;
        }
        return sum;
    }
}
