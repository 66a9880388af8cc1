package com.bayoutech.solver.internal;

/** Finds the best places of a pickup and its delivery on any route, near or far (see docs/decisions/0059-all-routes-are-asked-for-a-shipment.md). */
final class PairPlaces {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Journal journal;
    private final PairScan scan;
    private final PlaceMemory memory;

    PairPlaces(Routes routes, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.scan = new PairScan(routes, pricing, blinks);
        this.memory = new PlaceMemory(tables, scan.supportsAny());
    }

    boolean supports(int unit) {
        return scan.supports(unit);
    }

    /** Looks for places that cost less than a bound: first on the routes that this step has touched, where they mostly are. */
    void find(int unit, long bound, Place place) {
        place.clear(bound);
        for (int index = 0; index < journal.count(); index++) {
            int vehicle = journal.vehicle(index);
            if (!routes.isEmpty(vehicle)) {
                lookAnew(vehicle, unit, true, place);
            }
        }
        for (int index = 0; index < routes.driven(); index++) {
            look(routes.busy(index), unit, place);
        }
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Tables.NONE) {
                lookAnew(vehicle, unit, false, place);
            }
        }
    }

    /** Looks at a route that this step has not touched: what is found there will be asked for again. */
    private void look(int vehicle, int unit, Place place) {
        if (journal.isKept(vehicle) || blinks.blinks()) {
            return;
        }
        int slot = memory.slot(unit, vehicle);
        boolean isKnown = memory.knows(slot, unit, routes.order[vehicle]);
        if (isKnown && memory.price(slot) >= place.cost) {
            return;
        }
        long bound = place.cost - pricing.base(unit, vehicle);
        if (!isKnown || (!memory.isExact(slot) && memory.price(slot) < bound)) {
            note(slot, unit, vehicle, bound);
        }
        if (memory.isExact(slot) && memory.price(slot) < bound) {
            place.set(place.cost - bound + memory.price(slot), vehicle, memory.behind(slot));
            place.deliveryBehind = memory.deliveryBehind(slot);
        }
    }

    /** Notes the best places if they cost less than a bound, or else that there are none. */
    private void note(int slot, int unit, int vehicle, long bound) {
        long order = routes.order[vehicle];
        if (!pricing.mayDo(unit, vehicle)) {
            memory.note(slot, unit, order, Place.NOWHERE, Tables.NONE, Tables.NONE);
            return;
        }
        long price = scan.price(unit, vehicle, bound, false);
        memory.note(slot, unit, order, Math.min(price, bound), scan.behind, scan.deliveryBehind);
    }

    private void lookAnew(int vehicle, int unit, boolean mayBlink, Place place) {
        if (!pricing.mayDo(unit, vehicle)) {
            return;
        }
        long base = pricing.base(unit, vehicle);
        long price = scan.price(unit, vehicle, place.cost - base, mayBlink);
        if (price < Place.NOWHERE) {
            place.set(base + price, vehicle, scan.behind);
            place.deliveryBehind = scan.deliveryBehind;
        }
    }

    /** Puts the unit there; false if what was an estimate proves wrong, and nothing is changed then. */
    boolean apply(int unit, Place place) {
        int pickup = tables.unitVisits[tables.unitBegin[unit]];
        int delivery = tables.unitVisits[tables.unitBegin[unit] + 1];
        if (!routes.insert(pickup, place.behind, delivery, place.deliveryBehind)) {
            routes.remove(delivery);
            routes.remove(pickup);
            routes.refresh(place.vehicle);
            return false;
        }
        return true;
    }
}
