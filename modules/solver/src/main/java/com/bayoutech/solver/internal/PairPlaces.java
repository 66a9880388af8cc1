package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;

/** Finds the best places of a pickup and its delivery on any route. */
final class PairPlaces {
    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Journal journal;
    private final PairScan scan;
    private final PlaceMemory memory;
    /** Whether all vehicles' ways are those of the near visits, and coming later never pays. */
    private final boolean isOneWay;

    private final int[] stamp;
    private int round;
    private boolean isEverywhere;

    PairPlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.scan = new PairScan(routes, pricing, blinks);
        this.memory = new PlaceMemory(tables, scan.supportsAny());
        this.isOneWay = tables.model.travels().size() == 1 && !tables.hasEarlyCosts;
        this.stamp = new int[routes.vehicles];
    }

    /** Says whether all routes are looked at, near or far. */
    void setEverywhere(boolean isWanted) {
        isEverywhere = isWanted;
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
        boolean isNearFirst = isOneWay && !isEverywhere;
        if (isNearFirst) {
            lookNear(unit, place);
        }
        if (!isNearFirst || (!place.isFound() && bound >= Job.REQUIRED)) {
            lookEverywhere(unit, place);
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

    /** Looks at the routes that pass both visits so closely that there may be a price below what has been found. */
    private void lookNear(int unit, Place place) {
        round += 2;
        int pickup = tables.unitVisits[tables.unitBegin[unit]];
        follow(pickup, false, unit, place);
        follow(tables.unitVisits[tables.unitBegin[unit] + 1], true, unit, place);
    }

    /** Marks the routes that pass the pickup, or looks at those that pass the delivery, too: no visit costs less together with another. */
    private void follow(int visit, boolean isDelivery, int unit, Place place) {
        Ways ways = tables.ways[0];
        int[] location = tables.location;
        int here = location[visit];
        int end = (visit + 1) * near.width;
        for (int at = visit * near.width; at < end && !near.isBeyond(at, place.cost); at++) {
            int behind = near.before[at];
            int vehicle = routes.route[behind];
            if (isWanted(vehicle, isDelivery)) {
                int detour =
                        near.wayFrom[at] + ways.distance(here, location[routes.next[behind]]) - routes.edge[behind];
                pass(vehicle, detour, isDelivery, unit, place);
            }
            vehicle = routes.route[near.after[at]];
            if (isWanted(vehicle, isDelivery)) {
                behind = routes.previous[near.after[at]];
                int detour = near.wayTo[at] + ways.distanceTo(here, location[behind]) - routes.edge[behind];
                pass(vehicle, detour, isDelivery, unit, place);
            }
        }
    }

    private boolean isWanted(int vehicle, boolean isDelivery) {
        return vehicle != Tables.NONE && (isDelivery ? stamp[vehicle] == round : stamp[vehicle] < round);
    }

    private void pass(int vehicle, int detour, boolean isDelivery, int unit, Place place) {
        if (tables.distanceRate[vehicle] * detour < place.cost) {
            stamp[vehicle] = isDelivery ? round + 1 : round;
            if (isDelivery) {
                look(vehicle, unit, place);
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
