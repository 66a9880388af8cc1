package com.bayoutech.solver.internal;

/** What a pickup and its delivery add to the cost of time where two moments at each node do not tell. */
final class PairClock {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final Clock clock;

    PairClock(Routes routes, Pricing pricing) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.clock = routes.clock;
    }

    /** The price, or {@link Place#NOWHERE} if nobody could drive the route then. */
    long price(int pickup, int delivery, int behind, int deliveryBehind, int vehicle) {
        return tables.hasEarlyCosts
                ? priceByTrying(pickup, delivery, behind, deliveryBehind, vehicle)
                : priceOnTheWay(pickup, delivery, behind, deliveryBehind, vehicle);
    }

    private long priceByTrying(int pickup, int delivery, int behind, int deliveryBehind, int vehicle) {
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

    private long priceOnTheWay(int pickup, int delivery, int behind, int deliveryBehind, int vehicle) {
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
