package com.bayoutech.solver.internal;

/**
 * Finds the best place of a visit route by route: on those that this step has touched, and on those that pass near by, of which most have been asked before.
 *
 * <p>See docs/decisions/0054-single-visits-are-placed-route-by-route.md.
 */
final class PassedRoutes {
    private final Routes routes;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Journal journal;
    private final UnitFloors floors;
    private final Shortlist shortlist;
    private final PlaceMemory memory;
    private final int[] stamp;
    private int round;

    PassedRoutes(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal, UnitFloors floors) {
        this.routes = routes;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.floors = floors;
        this.shortlist = new Shortlist(routes, pricing);
        this.memory = new PlaceMemory(routes.tables, true);
        this.stamp = new int[routes.vehicles];
    }

    /** Whether there are visits to ask for, a price depends on nothing but the order of a route, and asking for ways costs little. */
    static boolean supports(Tables tables) {
        return !tables.isPlain
                && tables.hasSingles()
                && tables.model.travels().size() == 1
                && tables.ways[0].isTabled()
                && !tables.hasEarlyCosts
                && !tables.hasReloads;
    }

    /** Looks for a better place than the one that is known. */
    void find(int unit, int visit, Place place) {
        lookAtTouched(visit, place);
        lookNear(unit, visit, place);
    }

    private void lookAtTouched(int visit, Place place) {
        shortlist.clear();
        for (int index = 0; index < journal.count(); index++) {
            int vehicle = journal.vehicle(index);
            if (!routes.isEmpty(vehicle) && floors.least(vehicle) < place.cost) {
                shortlist.add(visit, vehicle, floors.base(vehicle), place.cost);
            }
        }
        lookAtShortlist(visit, true, place);
    }

    private void lookAtShortlist(int visit, boolean mayBlink, Place place) {
        for (int behind = shortlist.take(place.cost); behind != Tables.NONE; behind = shortlist.take(place.cost)) {
            if (mayBlink && blinks.blinks()) {
                continue;
            }
            int vehicle = routes.route[behind];
            long price = pricing.price(visit, behind, vehicle, floors.base(vehicle), place.cost);
            if (price < place.cost) {
                place.set(price, vehicle, behind);
            }
        }
    }

    private void lookNear(int unit, int visit, Place place) {
        round++;
        int[] route = routes.route;
        int end = (visit + 1) * near.width;
        int left = routes.driven();
        for (int at = visit * near.width; at < end && left > 0 && !near.isBeyond(at, place.cost); at++) {
            left -= look(route[near.before[at]], unit, visit, place);
            left -= look(route[near.after[at]], unit, visit, place);
        }
    }

    /** Looks at a route for the first time; answers how many that were. */
    private int look(int vehicle, int unit, int visit, Place place) {
        if (vehicle == Routes.NONE || stamp[vehicle] == round) {
            return 0;
        }
        stamp[vehicle] = round;
        if (!journal.isKept(vehicle) && floors.least(vehicle) < place.cost && !blinks.blinks()) {
            remember(vehicle, unit, visit, place);
        }
        return 1;
    }

    /** Looks at a route that this step has not touched: what is found there will be asked for again. */
    private void remember(int vehicle, int unit, int visit, Place place) {
        long order = routes.order[vehicle];
        long base = floors.base(vehicle);
        long bound = place.cost - base;
        int slot = memory.slot(unit, vehicle);
        if (!memory.knows(slot, unit, order) || (!memory.isExact(slot) && memory.price(slot) < bound)) {
            shortlist.clear();
            shortlist.add(visit, vehicle, base, place.cost);
            lookAtShortlist(visit, false, place);
            long price = place.cost - base;
            memory.note(slot, unit, order, price, price < bound ? place.behind : Tables.NONE, Tables.NONE);
        } else if (memory.isExact(slot) && memory.price(slot) < bound) {
            place.set(base + memory.price(slot), vehicle, memory.behind(slot));
        }
    }
}
