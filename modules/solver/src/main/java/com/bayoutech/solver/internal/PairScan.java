package com.bayoutech.solver.internal;

/**
 * Finds the best places of a pickup and its delivery on one route.
 *
 * <p>First, what the delivery alone would cost behind each node, and the least of that from each node on: a pickup that costs too much even with the least of
 * it needs no look at its deliveries one by one.
 */
final class PairScan {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final Blinks blinks;
    private final PairClock pairClock;
    /** By node: what the delivery behind it makes the way longer by, and the least of that from it on. */
    private final long[] detour;

    private final long[] leastDetour;

    /** Where the pickup and the delivery go best, as the last call found; the delivery behind the pickup itself if directly. */
    int behind;

    int deliveryBehind;

    private int pickup;
    private int delivery;
    private int vehicle;
    private Ways ways;
    private long rate;
    private long best;

    PairScan(Routes routes, Pricing pricing, Blinks blinks) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.blinks = blinks;
        this.pairClock = new PairClock(routes, pricing);
        this.detour = new long[tables.nodes];
        this.leastDetour = new long[tables.nodes];
        this.ways = tables.ways[0];
    }

    /** What the unit costs on the route beyond {@link Pricing#base}, or {@link Place#NOWHERE} if it is not below a bound or cannot be. */
    long price(int unit, int onVehicle, long bound, boolean mayBlink) {
        pickup = tables.unitVisits[tables.unitBegin[unit]];
        delivery = tables.unitVisits[tables.unitBegin[unit] + 1];
        vehicle = onVehicle;
        ways = tables.ways[vehicle];
        rate = tables.distanceRate[vehicle];
        best = bound;
        behind = Tables.NONE;
        measureDeliveries();
        placePickup(mayBlink);
        return behind == Tables.NONE ? Place.NOWHERE : best;
    }

    /** A place in time is one for a vehicle that comes no later than now; where rests move about, that is not known. */
    private void measureDeliveries() {
        int[] location = tables.location;
        int[] previous = routes.previous;
        int at = location[delivery];
        int opens = tables.opens[delivery];
        int closes = tables.closes[delivery];
        int service = tables.service[delivery];
        boolean isTimed = !tables.isTimeless && !tables.isRich[vehicle];
        int start = routes.start(vehicle);
        int after = routes.end(vehicle);
        int there = location[after];
        long least = Place.NOWHERE;
        while (after != start) {
            int node = previous[after];
            int here = location[node];
            long own = Place.NOWHERE;
            boolean isInTime = true;
            if (isTimed) {
                int begin = Math.max(opens, routes.departure[node] + ways.durationTo(at, here));
                isInTime = begin <= closes && begin + service + ways.duration(at, there) <= routes.latest[after];
            }
            if (isInTime) {
                long longer = (long) ways.distanceTo(at, here) + ways.distance(at, there) - routes.edge[node];
                if (longer < Ways.TOO_FAR) {
                    own = longer;
                    least = Math.min(least, longer);
                }
            }
            detour[node] = own;
            leastDetour[node] = least;
            after = node;
            there = here;
        }
    }

    private void placePickup(boolean mayBlink) {
        int[] location = tables.location;
        int at = location[pickup];
        int opens = tables.opens[pickup];
        int closes = tables.closes[pickup];
        int end = routes.end(vehicle);
        for (int node = routes.start(vehicle); node != end; ) {
            int after = routes.next[node];
            int begin = Math.max(opens, routes.departure[node] + ways.durationTo(at, location[node]));
            if (begin > closes) {
                if (routes.departure[node] > closes) {
                    return;
                }
            } else if (!(mayBlink && blinks.blinks())
                    && routes.loads.hasRoomAt(node, pickup, vehicle)
                    && pricing.mayStand(pickup, node)) {
                int moment = begin + tables.service[pickup];
                int approach = ways.distanceTo(at, location[node]);
                placeDirectly(node, after, moment, approach - routes.edge[node]);
                long longer = (long) approach + ways.distance(at, location[after]) - routes.edge[node];
                if (after != end
                        && longer < Ways.TOO_FAR
                        && leastDetour[after] < Place.NOWHERE
                        && mayPay(longer + leastDetour[after])
                        && moment + ways.duration(at, location[after]) <= routes.latest[after]) {
                    placeDelivery(node, moment, longer);
                }
            }
            node = after;
        }
    }

    /** Whether a longer way leaves hope for a better price. */
    private boolean mayPay(long longer) {
        return rate * longer < best || tables.hasEarlyCosts;
    }

    private void placeDirectly(int node, int after, int moment, int approach) {
        int[] location = tables.location;
        long way = (long) ways.distance(location[pickup], location[delivery])
                + ways.distance(location[delivery], location[after]);
        if (mayPay(approach + way)
                && approach + way < Ways.TOO_FAR
                && isInTime(pickup, after, moment)
                && (!tables.hasRanks
                        || (tables.rank[pickup] <= tables.rank[delivery]
                                && (tables.isReload(after) || tables.rank[delivery] <= tables.rank[after])))) {
            offer(node, pickup, approach + way);
        }
    }

    /** Lets the delivery come behind each node from the pickup on, as long as all is in time. */
    private void placeDelivery(int pickupBehind, int free, long pickupDetour) {
        int[] location = tables.location;
        int end = routes.end(vehicle);
        int from = pickup;
        int moment = free;
        int open = 0;
        for (int node = routes.next[pickupBehind]; node != end; node = routes.next[node]) {
            int arrival = moment + ways.duration(location[from], location[node]);
            if (leastDetour[node] == Place.NOWHERE
                    || !mayPay(pickupDetour + leastDetour[node])
                    || arrival > routes.latest[node]
                    || !routes.loads.hasRoomAt(node, pickup, vehicle)) {
                return;
            }
            moment = Math.max(tables.opens[node], arrival) + tables.service[node];
            from = node;
            if (tables.model.isLastInFirstOut()) {
                open += routes.loads.moves(node);
                if (open < 0) {
                    return;
                }
            }
            if (detour[node] < Place.NOWHERE
                    && mayPay(pickupDetour + detour[node])
                    && open == 0
                    && pricing.mayStand(delivery, node)
                    && isInTime(node, routes.next[node], moment)) {
                offer(pickupBehind, node, pickupDetour + detour[node]);
            }
        }
    }

    private boolean isInTime(int from, int after, int moment) {
        int[] location = tables.location;
        int at = location[delivery];
        int begin = Math.max(tables.opens[delivery], moment + ways.durationTo(at, location[from]));
        return begin <= tables.closes[delivery]
                && begin + tables.service[delivery] + ways.duration(at, location[after]) <= routes.latest[after];
    }

    private void offer(int pickupBehind, int node, long longer) {
        if (routes.way[vehicle] + longer > tables.mostDistance[vehicle]) {
            return;
        }
        long cost = rate * longer;
        if (tables.isRich[vehicle]) {
            long time = pairClock.price(pickup, delivery, pickupBehind, node, vehicle);
            if (time == Place.NOWHERE) {
                return;
            }
            cost += time;
        }
        if (cost < best) {
            best = cost;
            behind = pickupBehind;
            deliveryBehind = node;
        }
    }
}
