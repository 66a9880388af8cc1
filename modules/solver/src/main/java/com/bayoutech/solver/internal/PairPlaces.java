package com.bayoutech.solver.internal;

/** Finds the best places of a pickup and its delivery on any route. */
final class PairPlaces {
    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Journal journal;
    private final PairScan scan;
    private final PairMemory memory;
    private final int[] stamp;
    private int round;

    PairPlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.scan = new PairScan(routes, pricing, blinks);
        this.memory = new PairMemory(tables, scan.supportsAny());
        this.stamp = new int[routes.vehicles];
    }

    boolean supports(int unit) {
        return scan.supports(unit);
    }

    void find(int unit, Place place) {
        place.clear();
        if (routes.driven() <= 2 * near.width) {
            lookEverywhere(unit, place);
        } else {
            lookNear(unit, place);
            if (!place.isFound()) {
                lookEverywhere(unit, place);
            }
        }
        for (int index = 0; index < journal.count(); index++) {
            int vehicle = journal.vehicle(index);
            if (!routes.isEmpty(vehicle)) {
                lookAnew(vehicle, unit, true, place);
            }
        }
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Tables.NONE) {
                lookAnew(vehicle, unit, false, place);
            }
        }
    }

    private void lookEverywhere(int unit, Place place) {
        for (int index = 0; index < routes.driven(); index++) {
            look(routes.busy(index), unit, place);
        }
    }

    private void lookNear(int unit, Place place) {
        round++;
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            int row = tables.unitVisits[index] * near.width;
            for (int at = row; at < row + near.width; at++) {
                int vehicle = routes.route[near.around[at]];
                if (vehicle != Tables.NONE && stamp[vehicle] != round) {
                    stamp[vehicle] = round;
                    look(vehicle, unit, place);
                }
            }
        }
    }

    /** Looks at a route that this step has not touched: what is found there will be asked for again. */
    private void look(int vehicle, int unit, Place place) {
        if (journal.isKept(vehicle) || blinks.blinks()) {
            return;
        }
        int slot = memory.slot(unit, vehicle);
        long order = routes.order[vehicle];
        if (!memory.knows(slot, unit, order)) {
            long price = pricing.mayDo(unit, vehicle) ? scan.price(unit, vehicle, Place.NOWHERE, false) : Place.NOWHERE;
            memory.note(slot, unit, order, price, scan.behind, scan.deliveryBehind);
        }
        long price = memory.price(slot);
        if (price < place.cost) {
            long cost = price + pricing.base(unit, vehicle);
            if (cost < place.cost) {
                place.set(cost, vehicle, memory.behind(slot));
                place.deliveryBehind = memory.deliveryBehind(slot);
            }
        }
    }

    private void lookAnew(int vehicle, int unit, boolean mayBlink, Place place) {
        if (!pricing.mayDo(unit, vehicle)) {
            return;
        }
        long base = pricing.base(unit, vehicle);
        long price = scan.price(unit, vehicle, place.isFound() ? place.cost - base : Place.NOWHERE, mayBlink);
        if (price < Place.NOWHERE) {
            place.set(base + price, vehicle, scan.behind);
            place.deliveryBehind = scan.deliveryBehind;
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
}
