package com.bayoutech.solver.internal;

/** Finds the best places of a pickup and its delivery on one route. */
final class PairPlaces {
    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Clock clock;
    private final int[] stamp;
    private int round;

    PairPlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.clock = routes.clock;
        this.stamp = new int[routes.vehicles];
    }

    /** Whether the unit is a pickup and a delivery that exchange nothing with the depot and need not follow each other directly. */
    boolean supports(int unit) {
        if (tables.unitSize(unit) != 2) {
            return false;
        }
        int pickup = tables.unitVisits[tables.unitBegin[unit]];
        int delivery = tables.unitVisits[tables.unitBegin[unit] + 1];
        if (tables.before[delivery].length != 1 || tables.gluedTo[delivery] != Tables.NONE) {
            return false;
        }
        for (int dimension = 0; dimension < tables.dimensions; dimension++) {
            int one = pickup * tables.dimensions + dimension;
            int other = delivery * tables.dimensions + dimension;
            if (tables.delivers[one] + tables.collects[one] + tables.delivers[other] + tables.collects[other] > 0) {
                return false;
            }
        }
        return tables.release[pickup] + tables.release[delivery] == 0;
    }

    void find(int unit, Place place) {
        place.clear();
        round++;
        int pickup = tables.unitVisits[tables.unitBegin[unit]];
        int delivery = tables.unitVisits[tables.unitBegin[unit] + 1];
        for (int rank = 0; rank < near.width; rank++) {
            lookOn(routes.route[near.around[pickup * near.width + rank]], unit, pickup, delivery, place);
            lookOn(routes.route[near.around[delivery * near.width + rank]], unit, pickup, delivery, place);
        }
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            lookOn(routes.emptyOf(type), unit, pickup, delivery, place);
        }
        for (int vehicle = 0; vehicle < routes.vehicles && !place.isFound(); vehicle++) {
            if (!routes.isEmpty(vehicle)) {
                lookOn(vehicle, unit, pickup, delivery, place);
            }
        }
    }

    /** Puts the unit there; false if what was an estimate proves wrong, and nothing is changed then. */
    boolean apply(int unit, Place place) {
        int pickup = tables.unitVisits[tables.unitBegin[unit]];
        int delivery = tables.unitVisits[tables.unitBegin[unit] + 1];
        routes.chain(pickup, place.behind);
        routes.chain(delivery, place.deliveryBehind);
        if (!routes.refresh(place.vehicle)) {
            routes.remove(delivery);
            routes.remove(pickup);
            routes.refresh(place.vehicle);
            return false;
        }
        return true;
    }

    private void lookOn(int vehicle, int unit, int pickup, int delivery, Place place) {
        if (vehicle == Tables.NONE || stamp[vehicle] == round) {
            return;
        }
        stamp[vehicle] = round;
        if (!pricing.mayDo(unit, vehicle)) {
            return;
        }
        long base = pricing.base(unit, vehicle);
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int at = location[pickup];
        long rate = tables.distanceRate[vehicle];
        int end = routes.end(vehicle);
        for (int behind = routes.start(vehicle); behind != end; behind = routes.next[behind]) {
            int begin = Math.max(tables.opens[pickup], routes.departure[behind] + ways.duration(location[behind], at));
            if (begin > tables.closes[pickup]) {
                if (routes.departure[behind] > tables.closes[pickup]) {
                    return;
                }
                continue;
            }
            if (blinks.blinks()
                    || !routes.loads.hasRoomAt(behind, pickup, vehicle)
                    || !pricing.mayStand(pickup, behind)) {
                continue;
            }
            int after = routes.next[behind];
            int moment = begin + tables.service[pickup];
            int approach = ways.distance(location[behind], at);
            int skipped = ways.distance(location[behind], location[after]);
            lookDirect(pickup, delivery, behind, vehicle, moment, base + rate * (approach - skipped), place);
            long detour = (long) approach + ways.distance(at, location[after]) - skipped;
            if (after == end
                    || detour >= Ways.TOO_FAR
                    || (base + rate * detour >= place.cost && !tables.hasEarlyCosts)
                    || moment + ways.duration(at, location[after]) > routes.latest[after]) {
                continue;
            }
            lookBehind(pickup, delivery, behind, vehicle, moment, base + rate * detour, place);
        }
    }

    private void lookDirect(int pickup, int delivery, int behind, int vehicle, int moment, long base, Place place) {
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int after = routes.next[behind];
        long way = (long) ways.distance(location[pickup], location[delivery])
                + ways.distance(location[delivery], location[after]);
        long cost = base + tables.distanceRate[vehicle] * way;
        if ((cost < place.cost || tables.hasEarlyCosts)
                && way < Ways.TOO_FAR
                && isInTime(delivery, pickup, after, moment, vehicle)
                && (!tables.hasRanks || tables.rank[pickup] <= tables.rank[delivery])
                && isRankBefore(delivery, after)) {
            offer(pickup, delivery, behind, pickup, vehicle, cost, place);
        }
    }

    /** Lets the delivery come behind each node from the pickup on, as long as all is in time. */
    private void lookBehind(int pickup, int delivery, int pickupBehind, int vehicle, int free, long base, Place place) {
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        long rate = tables.distanceRate[vehicle];
        int end = routes.end(vehicle);
        int from = pickup;
        int moment = free;
        int open = 0;
        for (int node = routes.next[pickupBehind]; node != end; node = routes.next[node]) {
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
            int detour = routes.detour(delivery, node, vehicle);
            long cost = base + rate * detour;
            if ((cost < place.cost || tables.hasEarlyCosts)
                    && detour < Ways.TOO_FAR
                    && open == 0
                    && pricing.mayStand(delivery, node)
                    && isInTime(delivery, node, routes.next[node], moment, vehicle)) {
                offer(pickup, delivery, pickupBehind, node, vehicle, cost, place);
            }
        }
    }

    private boolean isRankBefore(int visit, int after) {
        return !tables.hasRanks || tables.isReload(after) || tables.rank[visit] <= tables.rank[after];
    }

    private boolean isInTime(int delivery, int from, int after, int moment, int vehicle) {
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int begin = Math.max(tables.opens[delivery], moment + ways.duration(location[from], location[delivery]));
        return begin <= tables.closes[delivery]
                && begin + tables.service[delivery] + ways.duration(location[delivery], location[after])
                        <= routes.latest[after];
    }

    private void offer(
            int pickup, int delivery, int behind, int deliveryBehind, int vehicle, long distanceCost, Place place) {
        long cost = distanceCost;
        if (tables.mostDistance[vehicle] < Integer.MAX_VALUE
                && !isWithinDistance(pickup, delivery, behind, deliveryBehind, vehicle)) {
            return;
        }
        if (tables.isRich[vehicle]) {
            long time = tables.hasEarlyCosts
                    ? timePriceByTrying(pickup, delivery, behind, deliveryBehind, vehicle)
                    : timePrice(pickup, delivery, behind, deliveryBehind, vehicle);
            if (time == Place.NOWHERE) {
                return;
            }
            cost += time;
        }
        if (cost < place.cost) {
            place.set(cost, vehicle, behind);
            place.deliveryBehind = deliveryBehind;
        }
    }

    private boolean isWithinDistance(int pickup, int delivery, int behind, int deliveryBehind, int vehicle) {
        long detour = routes.detour(pickup, behind, vehicle);
        if (deliveryBehind == pickup) {
            Ways ways = tables.ways[vehicle];
            int[] location = tables.location;
            int after = location[routes.next[behind]];
            detour += ways.distance(location[pickup], location[delivery])
                    + ways.distance(location[delivery], after)
                    - ways.distance(location[pickup], after);
        } else {
            detour += routes.detour(delivery, deliveryBehind, vehicle);
        }
        return routes.way[vehicle] + detour <= tables.mostDistance[vehicle];
    }

    private long timePriceByTrying(int pickup, int delivery, int behind, int deliveryBehind, int vehicle) {
        long before = routes.timeCost[vehicle];
        routes.chain(pickup, behind);
        routes.chain(delivery, deliveryBehind);
        boolean isSound = routes.refresh(vehicle);
        long price = routes.timeCost[vehicle] - before;
        routes.remove(delivery);
        routes.remove(pickup);
        routes.refresh(vehicle);
        return isSound ? price : Place.NOWHERE;
    }

    private long timePrice(int pickup, int delivery, int behind, int deliveryBehind, int vehicle) {
        int departure = routes.departure[routes.start(vehicle)];
        clock.standAt(behind);
        if (!clock.serve(behind, pickup, vehicle)) {
            return Place.NOWHERE;
        }
        int from = pickup;
        if (deliveryBehind != pickup) {
            for (int node = routes.next[behind]; ; node = routes.next[node]) {
                if (!clock.step(from, node, vehicle)) {
                    return Place.NOWHERE;
                }
                from = node;
                if (node == deliveryBehind) {
                    break;
                }
            }
        }
        if (!clock.serve(from, delivery, vehicle)) {
            return Place.NOWHERE;
        }
        int first = deliveryBehind == pickup ? routes.next[behind] : routes.next[deliveryBehind];
        return pricing.rest(delivery, first, vehicle, departure);
    }
}
