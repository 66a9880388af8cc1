package com.bayoutech.solver.internal;

/** Puts routes that are known already onto the vehicles, whole ones that can be driven and no others. */
final class Warmth {
    private final Tables tables;
    private final Routes routes;
    private final Prefixes prefixes;
    private final Pricing pricing;

    Warmth(Tables tables, Routes routes) {
        this.tables = tables;
        this.routes = routes;
        this.prefixes = new Prefixes(routes);
        this.pricing = new Pricing(routes);
        prefixes.fix();
    }

    /** Takes everything off the vehicles but what they do first. */
    void clear() {
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            for (int node : routes.nodesOf(vehicle)) {
                if (!routes.isFixed[node]) {
                    routes.remove(node);
                }
            }
            routes.refresh(vehicle);
        }
    }

    /** Loads what can be driven. */
    void load(int[][] start) {
        for (int vehicle = 0; vehicle < Math.min(start.length, tables.vehicles); vehicle++) {
            int fixed = routes.length[vehicle];
            int last = lastOf(vehicle);
            for (int node : start[vehicle]) {
                if (routes.route[node] == Routes.NONE) {
                    routes.chain(node, last);
                    last = node;
                }
            }
            if (!routes.refresh(vehicle)
                    || !routes.loads.isWithin(vehicle)
                    || !pricing.isPassable(vehicle)
                    || !prefixes.isWhole(vehicle)) {
                while (routes.length[vehicle] > fixed) {
                    routes.remove(lastOf(vehicle));
                }
                routes.refresh(vehicle);
            }
        }
    }

    private int lastOf(int vehicle) {
        return routes.previous[routes.end(vehicle)];
    }
}
