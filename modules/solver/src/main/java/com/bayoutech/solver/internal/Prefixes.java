package com.bayoutech.solver.internal;

import java.util.ArrayList;
import java.util.List;

/** Puts onto the vehicles what they do first whatever happens, and refuses what nobody could do. */
final class Prefixes {
    private final Tables tables;
    private final Routes routes;
    private final Pricing pricing;

    Prefixes(Routes routes) {
        this.tables = routes.tables;
        this.routes = routes;
        this.pricing = new Pricing(routes);
    }

    /** Fixes what each vehicle does first. */
    void fix() {
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            fix(vehicle);
        }
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            requireWhole(vehicle);
        }
    }

    /** Whether a route breaks no rule of the order of things, of who may do what, and of how many. */
    boolean isWhole(int vehicle) {
        if (routes.length[vehicle] > tables.mostVisits[vehicle]) {
            return false;
        }
        int rank = 0;
        int end = routes.end(vehicle);
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            if (!tables.isVisit(node)) {
                rank = 0;
                continue;
            }
            if (tables.rank[node] < rank || !pricing.isWhole(node, vehicle)) {
                return false;
            }
            rank = tables.rank[node];
        }
        return !tables.model.isLastInFirstOut() || routes.loads.isLastInFirstOut(vehicle);
    }

    private void fix(int vehicle) {
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
    }

    private void requireWhole(int vehicle) {
        List<Integer> prefix = tables.model.vehicles().get(vehicle).prefix();
        for (int visit : prefix) {
            int unit = tables.unitOf[visit];
            for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
                if (!routes.isFixed[tables.unitVisits[index]]) {
                    throw new IllegalArgumentException("The visit (" + visit + ") is among what vehicle " + vehicle
                            + " does first, but visit " + tables.unitVisits[index]
                            + ", which belongs to it, is not. Add it there, or make it a visit of its own.");
                }
            }
        }
        boolean isInTime = routes.refresh(vehicle);
        if (prefix.isEmpty()) {
            return;
        }
        List<String> faults = new ArrayList<>();
        if (!isWhole(vehicle)) {
            faults.add("its order, its relations, its number of visits, or a job that the vehicle may not do");
        }
        if (!routes.loads.isWithin(vehicle)) {
            faults.add("a load that the vehicle does not carry");
        }
        if (!pricing.isPassable(vehicle)) {
            faults.add("a place to which there is no way");
        } else if (!isInTime) {
            faults.add("a window, a limit, or the end of the vehicle's hours");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("What vehicle " + vehicle + " does first (" + prefix
                    + ") breaks a rule: " + String.join("; ", faults)
                    + ". Take from the model what does not hold any more for visits that are settled.");
        }
    }
}
