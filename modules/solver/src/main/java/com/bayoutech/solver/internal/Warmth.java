package com.bayoutech.solver.internal;

/** Puts routes that are known already onto the vehicles, whole ones that can be driven and no others. */
final class Warmth {
    private final Tables tables;
    private final Routes routes;

    Warmth(Tables tables, Routes routes) {
        this.tables = tables;
        this.routes = routes;
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            fixPrefix(vehicle);
        }
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
                    || !isWhole(vehicle)
                    || (tables.model.isLastInFirstOut() && !routes.loads.isLastInFirstOut(vehicle))) {
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

    private boolean isWhole(int vehicle) {
        Pricing pricing = new Pricing(routes);
        if (routes.length[vehicle] > tables.mostVisits[vehicle]) {
            return false;
        }
        int rank = 0;
        for (int node : routes.nodesOf(vehicle)) {
            if (!tables.isVisit(node)) {
                rank = 0;
                continue;
            }
            if (tables.rank[node] < rank || !pricing.isWhole(node, vehicle)) {
                return false;
            }
            rank = tables.rank[node];
        }
        return true;
    }

    private void fixPrefix(int vehicle) {
        int last = routes.start(vehicle);
        for (int visit : tables.model.vehicles().get(vehicle).prefix()) {
            if (routes.route[visit] != Routes.NONE) {
                throw new IllegalArgumentException(
                        "The visit (" + visit + ") is twice among what vehicles do first. Leave one out.");
            }
            routes.isSealed[last] = true;
            routes.chain(visit, last);
            routes.isFixed[visit] = true;
            last = visit;
        }
        routes.refresh(vehicle);
        for (int visit : tables.model.vehicles().get(vehicle).prefix()) {
            int unit = tables.unitOf[visit];
            for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
                if (!routes.isFixed[tables.unitVisits[index]]) {
                    throw new IllegalArgumentException("The visit (" + visit + ") is among what vehicle " + vehicle
                            + " does first, but visit " + tables.unitVisits[index]
                            + ", which belongs to it, is not. Add it there, or make it a visit of its own.");
                }
            }
        }
    }
}
