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
    /** Which node came behind which, in turn. */
    private final int[] node;

    private final int[] comesBehind;
    private int steps;
    private final int[] bestNode;
    private final int[] bestBehind;
    private int bestSteps;
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
        this.node = new int[tables.nodes];
        this.comesBehind = new int[tables.nodes];
        this.bestNode = new int[tables.nodes];
        this.bestBehind = new int[tables.nodes];
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
        for (int step = 0; step < bestSteps; step++) {
            routes.chain(bestNode[step], bestBehind[step]);
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
        steps = 0;
        long before = routes.cost();
        boolean isPossible = true;
        for (int index = tables.unitBegin[unit]; isPossible && index < tables.unitBegin[unit + 1]; index++) {
            int visit = tables.unitVisits[index];
            int behind = bestBehind(visit, vehicle);
            isPossible = (behind == Tables.NONE ? chainBesideReload(visit, vehicle) : chain(visit, behind, vehicle))
                    && (routes.cost() - before < best || tables.hasEarlyCosts);
        }
        while (isPossible && !routes.loads.isWithin(vehicle)) {
            isPossible = addReload(vehicle);
        }
        if (isPossible
                && routes.cost() - before < best
                && (!tables.model.isLastInFirstOut() || routes.loads.isLastInFirstOut(vehicle))) {
            best = routes.cost() - before;
            bestVehicle = vehicle;
            bestSteps = steps;
            System.arraycopy(node, 0, bestNode, 0, steps);
            System.arraycopy(comesBehind, 0, bestBehind, 0, steps);
        }
        while (steps > 0) {
            routes.remove(node[--steps]);
        }
        routes.refresh(vehicle);
    }

    private boolean chain(int added, int behind, int vehicle) {
        note(added, behind);
        return routes.refresh(vehicle);
    }

    /** Puts a node behind another, and remembers that it did. */
    private void note(int added, int behind) {
        node[steps] = added;
        comesBehind[steps++] = behind;
        routes.chain(added, behind);
    }

    /** A visit whose rank does not suit a trip may begin the next one, or end one that is over before. */
    private boolean chainBesideReload(int visit, int vehicle) {
        int reload = tables.hasRanks ? routes.reloads.free(vehicle) : Tables.NONE;
        if (reload == Tables.NONE || tables.gluedTo[visit] != Tables.NONE) {
            return false;
        }
        long least = Long.MAX_VALUE;
        int place = Tables.NONE;
        boolean isReloadFirst = false;
        int waitingFor = tables.before[visit].length;
        int start = routes.start(vehicle);
        int end = routes.end(vehicle);
        for (int at = start; at != end; at = routes.next[at]) {
            waitingFor -= precedes(at, visit);
            if (waitingFor > 0 || !pricing.mayPart(at)) {
                continue;
            }
            long behindReload = at != start && pricing.isRankBefore(visit, at)
                    ? costOf(reload, visit, at, vehicle)
                    : Long.MAX_VALUE;
            long beforeReload = routes.next[at] != end && pricing.isRankBehind(visit, at)
                    ? costOf(visit, reload, at, vehicle)
                    : Long.MAX_VALUE;
            long cost = Math.min(behindReload, beforeReload);
            if (cost < least) {
                least = cost;
                place = at;
                isReloadFirst = behindReload == cost;
            }
        }
        routes.refresh(vehicle);
        if (place == Tables.NONE) {
            return false;
        }
        note(isReloadFirst ? reload : visit, place);
        return chain(isReloadFirst ? visit : reload, node[steps - 1], vehicle);
    }

    /** What all routes cost with two nodes more behind another, or more than anything if that cannot be driven. */
    private long costOf(int first, int second, int behind, int vehicle) {
        routes.chain(first, behind);
        routes.chain(second, first);
        long cost = routes.refresh(vehicle) ? routes.cost() : Long.MAX_VALUE;
        routes.remove(second);
        routes.remove(first);
        return cost;
    }

    /** Lets the vehicle load once more where that costs least and all fits then. */
    private boolean addReload(int vehicle) {
        int reload = routes.reloads.free(vehicle);
        if (reload == Tables.NONE) {
            return false;
        }
        long least = Long.MAX_VALUE;
        int place = Tables.NONE;
        int end = routes.end(vehicle);
        for (int behind = routes.next[routes.start(vehicle)]; behind != end; behind = routes.next[behind]) {
            int after = routes.next[behind];
            if (after == end || routes.isSealed[behind] || (tables.isVisit(after) && tables.gluedTo[after] == behind)) {
                continue;
            }
            routes.chain(reload, behind);
            if (routes.refresh(vehicle) && routes.cost() < least && routes.loads.isWithin(vehicle)) {
                least = routes.cost();
                place = behind;
            }
            routes.remove(reload);
        }
        routes.refresh(vehicle);
        return place != Tables.NONE && chain(reload, place, vehicle);
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
        for (int at = routes.start(vehicle); at != end; at = routes.next[at]) {
            waitingFor -= precedes(at, visit);
            if (waitingFor > 0 || !pricing.mayStand(visit, at) || blinks.blinks()) {
                continue;
            }
            long detour = routes.detour(visit, at, vehicle);
            if (detour < least && isPossible(visit, at, vehicle)) {
                least = detour;
                place = at;
            }
        }
        return place;
    }

    private int precedes(int node, int visit) {
        int count = 0;
        for (int first : tables.before[visit]) {
            count += first == node ? 1 : 0;
        }
        return count;
    }

    private boolean isPossible(int visit, int behind, int vehicle) {
        return routes.detour(visit, behind, vehicle) < Ways.TOO_FAR && routes.isInTime(visit, behind, vehicle);
    }
}
