package com.bayoutech.solver.internal;

/** What it costs to put one visit together with a reload behind a node of a route. */
final class ReloadPrices {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final Clock clock;
    private final int[] stamp;
    /** By vehicle, a reload of its own that is not in use. */
    private final int[] reloadOf;

    private int round;
    /** By node: where its trip begins, when all up to it in its trip is released, and when all behind it is. */
    private final int[] tripOf;

    private final int[] releasedUpTo;
    private final int[] releasedBehind;

    private int reload;
    private int departure;

    ReloadPrices(Routes routes, Pricing pricing) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.clock = routes.clock;
        int nodes = tables.hasReloads ? tables.nodes : 0;
        this.stamp = new int[tables.vehicles];
        this.reloadOf = new int[tables.vehicles];
        this.tripOf = new int[nodes];
        this.releasedUpTo = new int[nodes];
        this.releasedBehind = new int[nodes];
    }

    /** To be called where routes may have changed. */
    void begin() {
        round++;
    }

    /** Reads a route, as must be done before anything is asked about it; false if it cannot have one more reload. */
    boolean read(int vehicle) {
        if (stamp[vehicle] != round) {
            stamp[vehicle] = round;
            reloadOf[vehicle] = routes.isEmpty(vehicle) ? Tables.NONE : routes.reloads.free(vehicle);
            if (reloadOf[vehicle] != Tables.NONE) {
                readTrips(vehicle);
            }
        }
        reload = reloadOf[vehicle];
        return reload != Tables.NONE;
    }

    private void readTrips(int vehicle) {
        int start = routes.start(vehicle);
        int end = start + 1;
        int trip = start;
        int released = 0;
        for (int node = start; node != end; node = routes.next[node]) {
            if (tables.isVisit(node)) {
                released = Math.max(released, tables.release[node]);
            } else {
                trip = node;
                released = 0;
            }
            tripOf[node] = trip;
            releasedUpTo[node] = released;
        }
        int behind = 0;
        for (int node = end; node != start; ) {
            behind = tables.isVisit(node) ? Math.max(behind, tables.release[node]) : 0;
            node = routes.previous[node];
            releasedBehind[node] = behind;
        }
    }

    /** Whether the visit may come behind a node, and the reload on one side of it. */
    boolean mayStand(int visit, int behind, int vehicle, Place.Load load) {
        if (load == Place.Load.RELOAD_BEFORE) {
            return behind != routes.start(vehicle) && pricing.isRankBefore(visit, behind);
        }
        return routes.next[behind] != routes.end(vehicle) && pricing.isRankBehind(visit, behind);
    }

    /** The price without what the visit costs wherever it is, or {@link Place#NOWHERE} if it is not below a bound or cannot be. */
    long price(int visit, int behind, int vehicle, Place.Load load, long bound) {
        boolean isVisitFirst = load == Place.Load.RELOAD_AFTER;
        int first = isVisitFirst ? visit : reload;
        int second = isVisitFirst ? reload : visit;
        long detour = detour(first, second, behind, vehicle);
        long cost = tables.distanceRate[vehicle] * detour;
        if (detour >= Ways.TOO_FAR
                || (cost >= bound && !tables.hasEarlyCosts)
                || !routes.mayDetour(vehicle, detour)
                || !routes.loads.mayHaveRoomBeside(visit, behind, vehicle, isVisitFirst)
                || !mayBeInTime(visit, behind, vehicle, isVisitFirst)) {
            return Place.NOWHERE;
        }
        long time = tables.hasEarlyCosts || !routes.loads.isOnlyDelivered
                ? timePriceByTrying(first, second, behind, vehicle)
                : timePrice(visit, behind, vehicle, isVisitFirst);
        return time == Place.NOWHERE || cost + time >= bound ? Place.NOWHERE : cost + time;
    }

    private long detour(int first, int second, int behind, int vehicle) {
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        return (long) ways.distance(location[behind], location[first])
                + ways.distance(location[first], location[second])
                + ways.distance(location[second], location[routes.next[behind]])
                - routes.edge[behind];
    }

    private long timePriceByTrying(int first, int second, int behind, int vehicle) {
        long before = routes.timeCost[vehicle];
        routes.chain(first, behind);
        routes.chain(second, first);
        boolean isSound = routes.refresh(vehicle) && routes.loads.isWithin(vehicle);
        long price = routes.timeCost[vehicle] - before;
        routes.remove(second);
        routes.remove(first);
        routes.refresh(vehicle);
        return isSound ? price : Place.NOWHERE;
    }

    /** What is released for the trip's first part alone may be there earlier than what its second part waits for. */
    private long timePrice(int visit, int behind, int vehicle, boolean isVisitFirst) {
        int released = tables.release[visit];
        if (!approach(
                behind, vehicle, isVisitFirst ? Math.max(released, releasedUpTo[behind]) : releasedUpTo[behind])) {
            return Place.NOWHERE;
        }
        int later = releasedBehind[behind];
        boolean isInTime = isVisitFirst
                ? clock.serve(behind, visit, vehicle) && clock.reload(visit, reload, vehicle, later)
                : clock.reload(behind, reload, vehicle, Math.max(released, later))
                        && clock.serve(reload, visit, vehicle);
        return isInTime
                ? pricing.rest(isVisitFirst ? reload : visit, routes.next[behind], vehicle, departure)
                : Place.NOWHERE;
    }

    /** Brings the clock to where a node has been left if its trip begins with what is released at a moment. */
    private boolean approach(int behind, int vehicle, int released) {
        departure = routes.departure[routes.start(vehicle)];
        int from = tripOf[behind];
        if (released == Math.max(releasedUpTo[behind], releasedBehind[behind])) {
            clock.standAt(behind);
            return true;
        }
        if (tables.isReload(from)) {
            int before = routes.previous[from];
            clock.standAt(before);
            if (!clock.reload(before, from, vehicle, released)) {
                return false;
            }
        } else {
            departure = Math.max(tables.opens[from], released);
            clock.leaveStart(vehicle, departure);
        }
        while (from != behind) {
            int node = routes.next[from];
            if (!clock.step(from, node, vehicle)) {
                return false;
            }
            from = node;
        }
        return true;
    }

    /** Whether the nodes next to a reload would be in time at best: what is released behind it waits for it, what lies before it leaves as known. */
    private boolean mayBeInTime(int visit, int behind, int vehicle, boolean isVisitFirst) {
        int released = tables.release[visit];
        int before = isVisitFirst ? Math.max(released, releasedUpTo[behind]) : releasedUpTo[behind];
        int later = isVisitFirst ? releasedBehind[behind] : Math.max(released, releasedBehind[behind]);
        boolean isAsKnown = before == Math.max(releasedUpTo[behind], releasedBehind[behind]);
        int moment = isAsKnown ? routes.departure[behind] : before;
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int last = behind;
        if (isVisitFirst) {
            moment = Math.max(tables.opens[visit], moment + ways.duration(location[behind], location[visit]));
            if (moment > tables.closes[visit]) {
                return false;
            }
            moment += tables.service[visit];
            last = visit;
        }
        moment += ways.duration(location[last], location[reload]) + tables.service[reload];
        moment = Math.max(moment, later);
        last = reload;
        if (!isVisitFirst) {
            moment = Math.max(tables.opens[visit], moment + ways.duration(location[reload], location[visit]));
            if (moment > tables.closes[visit]) {
                return false;
            }
            moment += tables.service[visit];
            last = visit;
        }
        int after = routes.next[behind];
        return moment + ways.duration(location[last], location[after]) <= routes.latest[after];
    }
}
