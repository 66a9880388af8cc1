package com.bayoutech.solver.internal;

import java.util.Arrays;

/**
 * Finds the best places of a pickup and its delivery on one route.
 *
 * <p>First, where the pickup may come; then, what the delivery alone would cost behind each node from there on, and the least of that from each node on. A
 * pickup that costs too much even with the least of it needs no look at its deliveries one by one.
 */
final class PairScan {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final Blinks blinks;
    private final PairClock pairClock;
    /** Whether windows and ways are not all that tells where a visit may stand. */
    private final boolean hasOrder;

    /** Whether no pickup costs less with its delivery than without, which rules most places out at once. */
    private final boolean isMetric;

    private final boolean[] isPair;
    /** Where the pickup may come: behind which node, when it would be done, and what it makes the way longer by up to it and in all. */
    private final int[] places;

    private final int[] done;
    private final int[] approach;
    private final long[] pickupDetour;
    /** By node: what the delivery behind it makes the way longer by, if it may come there and that may pay, and the least of that from it on. */
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
    /** What the way is longer by, at least, for a pickup that its delivery does not follow directly. */
    private long leastPickupDetour;

    PairScan(Routes routes, Pricing pricing, Blinks blinks) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.blinks = blinks;
        this.pairClock = new PairClock(routes, pricing);
        this.hasOrder = tables.hasRanks
                || Arrays.stream(tables.gluedTo).anyMatch(visit -> visit != Tables.NONE)
                || tables.model.vehicles().stream()
                        .anyMatch(known -> !known.prefix().isEmpty());
        this.isMetric = !tables.hasEarlyCosts
                && tables.ways[0].isMetric()
                && tables.model.travels().size() == 1;
        this.places = new int[tables.nodes];
        this.done = new int[tables.nodes];
        this.approach = new int[tables.nodes];
        this.pickupDetour = new long[tables.nodes];
        this.detour = new long[tables.nodes];
        this.leastDetour = new long[tables.nodes];
        this.ways = tables.ways[0];
        this.isPair = new boolean[tables.units];
        for (int unit = 0; unit < tables.units; unit++) {
            isPair[unit] = isPair(unit);
        }
    }

    private boolean isPair(int unit) {
        if (tables.unitSize(unit) != 2) {
            return false;
        }
        int first = tables.unitVisits[tables.unitBegin[unit]];
        int second = tables.unitVisits[tables.unitBegin[unit] + 1];
        if (tables.before[second].length != 1 || tables.gluedTo[second] != Tables.NONE) {
            return false;
        }
        for (int dimension = 0; dimension < tables.dimensions; dimension++) {
            int one = first * tables.dimensions + dimension;
            int other = second * tables.dimensions + dimension;
            if (tables.delivers[one] + tables.collects[one] + tables.delivers[other] + tables.collects[other] > 0) {
                return false;
            }
        }
        return tables.release[first] + tables.release[second] == 0;
    }

    boolean supportsAny() {
        for (boolean supported : isPair) {
            if (supported) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit is a pickup and a delivery that exchange nothing with the depot and need not follow each other directly. */
    boolean supports(int unit) {
        return isPair[unit];
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
        int count = listPlaces(mayBlink);
        if (count > 0) {
            if (leastPickupDetour < Place.NOWHERE) {
                measureDeliveries(places[0]);
            }
            for (int index = 0; index < count; index++) {
                placeDirectly(index);
                placeDelivery(index);
            }
        }
        return behind == Tables.NONE ? Place.NOWHERE : best;
    }

    /** Lists where the pickup may come; how many places, is the answer. */
    private int listPlaces(boolean mayBlink) {
        int[] location = tables.location;
        int at = location[pickup];
        int opens = tables.opens[pickup];
        int closes = tables.closes[pickup];
        int service = tables.service[pickup];
        int end = routes.end(vehicle);
        int count = 0;
        leastPickupDetour = Place.NOWHERE;
        int after;
        for (int node = routes.start(vehicle); node != end; node = after) {
            after = routes.next[node];
            int departure = routes.departure[node];
            if (departure > closes) {
                break;
            }
            if (opens + service > routes.latest[after]) {
                continue;
            }
            int first = ways.distanceTo(at, location[node]) - routes.edge[node];
            long longer = (long) first + ways.distance(at, location[after]);
            if (isMetric && rate * (longer - Ways.ROUNDING) >= best) {
                continue;
            }
            int begin = Math.max(opens, departure + ways.durationTo(at, location[node]));
            if (begin <= closes
                    && routes.loads.hasRoomAt(node, pickup, vehicle)
                    && !(mayBlink && blinks.blinks())
                    && (!hasOrder || pricing.mayStand(pickup, node))) {
                int moment = begin + service;
                boolean mayGoOn = after != end
                        && longer < Ways.TOO_FAR
                        && moment + ways.duration(at, location[after]) <= routes.latest[after];
                places[count] = node;
                done[count] = moment;
                approach[count] = first;
                pickupDetour[count++] = mayGoOn ? longer : Place.NOWHERE;
                leastPickupDetour = mayGoOn ? Math.min(leastPickupDetour, longer) : leastPickupDetour;
            }
        }
        return count;
    }

    /** A place in time is one for a vehicle that comes no later than now; where rests move about, that is not known. */
    private void measureDeliveries(int first) {
        int[] location = tables.location;
        int[] previous = routes.previous;
        int at = location[delivery];
        int closes = tables.closes[delivery];
        int ready = tables.opens[delivery] + tables.service[delivery];
        boolean isTimed = !tables.isTimeless && !tables.isRich[vehicle];
        int after = routes.end(vehicle);
        int there = location[after];
        long least = Place.NOWHERE;
        while (after != first) {
            int node = previous[after];
            int here = location[node];
            long own = Place.NOWHERE;
            if (!isTimed || (routes.departure[node] <= closes && ready <= routes.latest[after])) {
                long longer = (long) ways.distanceTo(at, here) + ways.distance(at, there) - routes.edge[node];
                if (longer < Ways.TOO_FAR
                        && mayPay(leastPickupDetour + longer)
                        && (!isTimed || isInTime(node, after, routes.departure[node]))) {
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

    /** Whether a longer way leaves hope for a better price. */
    private boolean mayPay(long longer) {
        return rate * longer < best || tables.hasEarlyCosts;
    }

    private void placeDirectly(int index) {
        int after = routes.next[places[index]];
        int at = tables.location[delivery];
        long longer = (long) approach[index]
                + ways.distanceTo(at, tables.location[pickup])
                + ways.distance(at, tables.location[after]);
        if (mayPay(longer)
                && longer < Ways.TOO_FAR
                && isInTime(pickup, after, done[index])
                && (!tables.hasRanks
                        || (tables.rank[pickup] <= tables.rank[delivery]
                                && (tables.isReload(after) || tables.rank[delivery] <= tables.rank[after])))) {
            offer(places[index], pickup, longer);
        }
    }

    /** Lets the delivery come behind each node from the pickup on, as long as all is in time. */
    private void placeDelivery(int index) {
        long longer = pickupDetour[index];
        if (longer == Place.NOWHERE) {
            return;
        }
        int[] location = tables.location;
        int end = routes.end(vehicle);
        int from = pickup;
        int moment = done[index];
        int open = 0;
        for (int node = routes.next[places[index]]; node != end; node = routes.next[node]) {
            if (leastDetour[node] == Place.NOWHERE || !mayPay(longer + leastDetour[node])) {
                return;
            }
            int arrival = moment + ways.duration(location[from], location[node]);
            if (arrival > routes.latest[node] || !routes.loads.hasRoomAt(node, pickup, vehicle)) {
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
                    && open == 0
                    && mayPay(longer + detour[node])
                    && (!hasOrder || pricing.mayStand(delivery, node))
                    && isInTime(node, routes.next[node], moment)) {
                offer(places[index], node, longer + detour[node]);
            }
        }
    }

    /** Whether the delivery may come between two nodes if the first is left at a moment. */
    private boolean isInTime(int from, int after, int moment) {
        int[] location = tables.location;
        int at = location[delivery];
        int begin = Math.max(tables.opens[delivery], moment + ways.durationTo(at, location[from]));
        return begin <= tables.closes[delivery]
                && begin + tables.service[delivery] + ways.duration(at, location[after]) <= routes.latest[after];
    }

    private void offer(int pickupBehind, int node, long longer) {
        if (!routes.mayDetour(vehicle, longer)) {
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
