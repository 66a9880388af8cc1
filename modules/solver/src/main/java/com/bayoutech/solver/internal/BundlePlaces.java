package com.bayoutech.solver.internal;

/** Puts units of several visits, bound in whatever way, onto the vehicle where they cost least, one visit after another. */
final class BundlePlaces {
    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Journal journal;
    private final int[] stamp;
    private final int[] behind;
    private final int[] bestBehind;
    private int round;
    private long best;
    private int bestVehicle;

    BundlePlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.stamp = new int[routes.vehicles];
        this.behind = new int[tables.visits];
        this.bestBehind = new int[tables.visits];
    }

    /** Inserts the unit if that costs less than a bound. */
    boolean insert(int unit, long bound) {
        best = bound;
        bestVehicle = Tables.NONE;
        round++;
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            int visit = tables.unitVisits[index];
            for (int rank = 0; rank < near.width; rank++) {
                tryOn(routes.route[near.around[visit * near.width + rank]], unit);
            }
        }
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            tryOn(routes.emptyOf(type), unit);
        }
        for (int vehicle = 0; vehicle < routes.vehicles && bestVehicle == Tables.NONE; vehicle++) {
            if (!routes.isEmpty(vehicle)) {
                tryOn(vehicle, unit);
            }
        }
        if (bestVehicle == Tables.NONE) {
            return false;
        }
        journal.keep(bestVehicle);
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            int visit = tables.unitVisits[index];
            routes.chain(visit, bestBehind[visit]);
        }
        routes.refresh(bestVehicle);
        return true;
    }

    private void tryOn(int vehicle, int unit) {
        if (vehicle == Tables.NONE || stamp[vehicle] == round) {
            return;
        }
        stamp[vehicle] = round;
        if (!pricing.mayDo(unit, vehicle)) {
            return;
        }
        journal.keep(vehicle);
        long before = routes.cost();
        int index = tables.unitBegin[unit];
        boolean isPossible = true;
        while (isPossible && index < tables.unitBegin[unit + 1]) {
            int visit = tables.unitVisits[index];
            behind[visit] = bestBehind(visit, vehicle);
            isPossible = behind[visit] != Tables.NONE;
            if (isPossible) {
                routes.chain(visit, behind[visit]);
                isPossible = routes.refresh(vehicle) && routes.cost() - before < best;
                index++;
            }
        }
        if (isPossible
                && routes.loads.isWithin(vehicle)
                && (!tables.model.isLastInFirstOut() || routes.loads.isLastInFirstOut(vehicle))) {
            best = routes.cost() - before;
            bestVehicle = vehicle;
            for (int at = tables.unitBegin[unit]; at < tables.unitBegin[unit + 1]; at++) {
                bestBehind[tables.unitVisits[at]] = behind[tables.unitVisits[at]];
            }
        }
        while (index > tables.unitBegin[unit]) {
            routes.remove(tables.unitVisits[--index]);
        }
        routes.refresh(vehicle);
    }

    /** The place of the least way among those that the order of things and time allow; loads are judged in the end. */
    private int bestBehind(int visit, int vehicle) {
        if (tables.gluedTo[visit] != Tables.NONE) {
            int only = tables.gluedTo[visit];
            return routes.route[only] == vehicle && pricing.mayStand(visit, only) && isPossible(visit, only, vehicle)
                    ? only
                    : Tables.NONE;
        }
        int waitingFor = tables.before[visit].length;
        long least = Long.MAX_VALUE;
        int place = Tables.NONE;
        int end = routes.end(vehicle);
        for (int node = routes.start(vehicle); node != end; node = routes.next[node]) {
            for (int first : tables.before[visit]) {
                waitingFor -= first == node ? 1 : 0;
            }
            if (waitingFor > 0 || !pricing.mayStand(visit, node) || blinks.blinks()) {
                continue;
            }
            long detour = routes.detour(visit, node, vehicle);
            if (detour < least && isPossible(visit, node, vehicle)) {
                least = detour;
                place = node;
            }
        }
        return place;
    }

    private boolean isPossible(int visit, int node, int vehicle) {
        int detour = routes.detour(visit, node, vehicle);
        return detour < Ways.TOO_FAR && routes.isInTime(visit, node, vehicle);
    }
}
