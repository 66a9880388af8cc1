package com.bayoutech.solver.internal;

/** What it costs to put one visit behind a node. */
final class Pricing {
    private final Routes routes;
    private final Tables tables;
    private final Clock clock;
    private final Prognosis prognosis;
    private double generosity;

    Pricing(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
        this.clock = routes.clock;
        this.prognosis = new Prognosis(clock);
    }

    /** Whether a vehicle may do a unit at all, whatever its place. */
    boolean mayDo(int unit, int vehicle) {
        if (!tables.allows(unit, vehicle)
                || tables.mostVisits[vehicle] - routes.length[vehicle] < tables.unitSize(unit)) {
            return false;
        }
        for (int other : tables.apart[unit]) {
            if (routes.route[tables.unitVisits[tables.unitBegin[other]]] == vehicle) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of a visit's unit is on its vehicle, which may do it, and what must precede the visit does. */
    boolean isWhole(int visit, int vehicle) {
        int unit = tables.unitOf[visit];
        if (!tables.allows(unit, vehicle)) {
            return false;
        }
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            if (routes.route[tables.unitVisits[index]] != vehicle) {
                return false;
            }
        }
        for (int other : tables.apart[unit]) {
            if (routes.route[tables.unitVisits[tables.unitBegin[other]]] == vehicle) {
                return false;
            }
        }
        for (int first : tables.before[visit]) {
            int node = visit;
            while (node != first) {
                node = routes.previous[node];
                if (node == routes.start(vehicle)) {
                    return false;
                }
            }
        }
        return tables.gluedTo[visit] == Tables.NONE || routes.previous[visit] == tables.gluedTo[visit];
    }

    /** Whether there is a way all along a route. */
    boolean isPassable(int vehicle) {
        for (int node = routes.start(vehicle); node != routes.end(vehicle); node = routes.next[node]) {
            if (routes.edge[node] >= Ways.TOO_FAR) {
                return false;
            }
        }
        return true;
    }

    /** How generously the next openings are judged, from 0 to 1. */
    void setGenerosity(double share) {
        generosity = share;
    }

    /**
     * What it should count for a unit that a vehicle leaves for the first time: the less of its room the unit takes, the less of the cost, since others
     * will come along.
     */
    long openingPrice(int unit, int vehicle) {
        long cost = routes.openingCost(vehicle);
        if (generosity == 0) {
            return cost;
        }
        int visit = tables.unitVisits[tables.unitBegin[unit]];
        double share = 0;
        for (int dimension = 0; dimension < tables.dimensions; dimension++) {
            double room = Math.max(1, tables.capacity[vehicle * tables.dimensions + dimension]);
            share = Math.max(share, tables.delivers[visit * tables.dimensions + dimension] / room);
        }
        Ways ways = tables.ways[vehicle];
        int at = tables.location[visit];
        int way = ways.distance(tables.location[routes.start(vehicle)], at)
                + ways.distance(at, tables.location[routes.end(vehicle)]);
        long shared = tables.fixed[vehicle] + tables.distanceRate[vehicle] * way;
        return cost - (long) (generosity * shared * Math.max(0, 1 - share));
    }

    /** What a vehicle costs for a unit whatever its place. */
    long base(int unit, int vehicle) {
        long cost = tables.assignment(unit, vehicle) + tables.crowding(routes.length[vehicle], tables.unitSize(unit));
        if (tables.overlaps != null) {
            for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
                cost += tables.overlaps.cost(tables.unitVisits[index], vehicle, routes.route);
            }
        }
        return routes.isEmpty(vehicle) ? cost + openingPrice(unit, vehicle) : cost;
    }

    /** Whether a visit may stand between a node and its next, by the order of things alone. */
    boolean mayStand(int visit, int behind) {
        return mayPart(behind) && isRankBehind(visit, behind) && isRankBefore(visit, behind);
    }

    /** Whether anything may come between a node and its next. */
    boolean mayPart(int behind) {
        int after = routes.next[behind];
        return !routes.isSealed[behind] && !(tables.isVisit(after) && tables.gluedTo[after] == behind);
    }

    /** Whether a visit's rank may follow that of a node. */
    boolean isRankBehind(int visit, int behind) {
        return !tables.hasRanks || tables.rank[visit] >= tables.rank[behind];
    }

    /** Whether a visit's rank may precede that of the next of a node. */
    boolean isRankBefore(int visit, int behind) {
        int after = routes.next[behind];
        return !tables.hasRanks || tables.isReload(after) || tables.rank[visit] <= tables.rank[after];
    }

    /** What a vehicle's time costs more for a visit, at least, its ways left out; {@link Place#NOWHERE} if that is too long. */
    long leastTime(int visit, int vehicle) {
        return prognosis.least(vehicle, tables.service[visit]);
    }

    /** About what a vehicle's time costs more for a visit behind a node where it is in time; {@link Place#NOWHERE} if that is too long. */
    long estimatedTime(int visit, int behind, int vehicle) {
        return prognosis.estimate(visit, behind, vehicle);
    }

    /** What it costs, {@link #base} included, or {@link Place#NOWHERE} if it is not below a bound or cannot be. */
    long price(int visit, int behind, int vehicle, long base, long bound) {
        if (!mayStand(visit, behind)) {
            return Place.NOWHERE;
        }
        int detour = routes.detour(visit, behind, vehicle);
        long cost = base + tables.distanceRate[vehicle] * detour;
        if (detour >= Ways.TOO_FAR
                || (cost >= bound && !tables.hasEarlyCosts)
                || !routes.mayDetour(vehicle, detour)
                || isTooLong(visit, behind, vehicle, cost, bound)
                || !routes.loads.hasRoom(visit, behind, vehicle)
                || !routes.isInTime(visit, behind, vehicle)) {
            return Place.NOWHERE;
        }
        if (tables.hasEarlyCosts) {
            return priceByTrying(visit, behind, vehicle, cost, bound);
        }
        if (tables.isRich[vehicle]) {
            long time = timePrice(visit, behind, vehicle);
            return time == Place.NOWHERE || cost + time >= bound ? Place.NOWHERE : cost + time;
        }
        return cost;
    }

    /** Whether the time of the detour alone costs too much; false where it is not at hand. */
    private boolean isTooLong(int visit, int behind, int vehicle, long cost, long bound) {
        if (!prognosis.hasFloor(vehicle) || !tables.ways[vehicle].isTabled()) {
            return false;
        }
        long time = prognosis.least(visit, behind, vehicle);
        return time == Place.NOWHERE || cost + time >= bound;
    }

    /** Where coming later may pay, nothing less than the whole route tells. */
    private long priceByTrying(int visit, int behind, int vehicle, long cost, long bound) {
        long before = routes.timeCost[vehicle];
        routes.chain(visit, behind);
        boolean isSound = routes.refresh(vehicle);
        long price = cost + routes.timeCost[vehicle] - before;
        routes.remove(visit);
        routes.refresh(vehicle);
        return isSound && price < bound ? price : Place.NOWHERE;
    }

    /** What the visit adds to the cost of time. */
    private long timePrice(int visit, int behind, int vehicle) {
        if (prognosis.knows(visit, vehicle)) {
            return prognosis.price(visit, behind, vehicle);
        }
        int departure = approach(visit, behind, vehicle);
        if (departure == Tables.NONE || !clock.serve(behind, visit, vehicle)) {
            return Place.NOWHERE;
        }
        return rest(visit, routes.next[behind], vehicle, departure);
    }

    /** Brings the clock to where a node has been left if a visit comes behind it; answers the route's departure. */
    int approach(int visit, int behind, int vehicle) {
        int departure = routes.departure[routes.start(vehicle)];
        int release = tables.release[visit];
        if (release == 0) {
            clock.standAt(behind);
            return departure;
        }
        int from = behind;
        while (tables.isVisit(from)) {
            from = routes.previous[from];
        }
        if (release <= clock.released(from)) {
            clock.standAt(behind);
            return departure;
        }
        if (tables.isReload(from)) {
            int before = routes.previous[from];
            clock.standAt(before);
            if (!clock.reload(before, from, vehicle, release)) {
                return Tables.NONE;
            }
        } else {
            departure = Math.max(departure, release);
            clock.leaveStart(vehicle, departure);
        }
        while (from != behind) {
            int node = routes.next[from];
            if (!clock.step(from, node, vehicle)) {
                return Tables.NONE;
            }
            from = node;
        }
        return departure;
    }

    /** What time costs more if a route goes on with a node after another has been left by the clock. */
    long rest(int last, int first, int vehicle, int departure) {
        int end = routes.end(vehicle);
        int from = last;
        for (int node = first; node != end; node = routes.next[node]) {
            if (!clock.step(from, node, vehicle)) {
                return Place.NOWHERE;
            }
            if (clock.isAsAt(node)) {
                long cost = clock.costThrough(node, vehicle, departure);
                return cost == Place.NOWHERE ? cost : cost - routes.timeCost[vehicle];
            }
            from = node;
        }
        if (!clock.finish(from, vehicle) || !clock.isShort(vehicle, departure)) {
            return Place.NOWHERE;
        }
        return clock.costAtEnd(vehicle, departure) - routes.timeCost[vehicle];
    }
}
