package com.bayoutech.solver.internal;

/** Gives whole routes to vehicles of other types that stand at home, where that is cheaper. */
final class Refit {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final Journal journal;

    Refit(Routes routes, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = new Pricing(routes);
        this.journal = journal;
    }

    /** Looks at each route of this step. */
    void refit() {
        int touched = journal.count();
        for (int index = 0; index < touched; index++) {
            int vehicle = journal.vehicle(index);
            for (int type = 0; type < tables.types && isMovable(vehicle); type++) {
                int other = routes.emptyOf(type);
                if (other != Routes.NONE
                        && tables.type[vehicle] != type
                        && suits(vehicle, other)
                        && move(vehicle, other)) {
                    vehicle = other;
                }
            }
        }
    }

    private boolean isMovable(int vehicle) {
        return !routes.isEmpty(vehicle) && !routes.isFixed[routes.next[routes.start(vehicle)]];
    }

    private boolean suits(int vehicle, int other) {
        if (routes.length[vehicle] > tables.mostVisits[other] || !routes.loads.sumFits(vehicle, other)) {
            return false;
        }
        int end = routes.end(vehicle);
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            if (tables.isReload(node) || !tables.allows(tables.unitOf[node], other)) {
                return false;
            }
        }
        return true;
    }

    private boolean move(int vehicle, int other) {
        journal.keep(other);
        long before = routes.cost();
        routes.hand(vehicle, other);
        routes.refresh(vehicle);
        if (routes.refresh(other)
                && routes.cost() < before
                && routes.loads.isWithin(other)
                && pricing.isPassable(other)) {
            return true;
        }
        routes.hand(other, vehicle);
        routes.refresh(other);
        routes.refresh(vehicle);
        return false;
    }
}
