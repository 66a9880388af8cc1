package com.bayoutech.solver.internal;

import java.util.Arrays;

/** Finds the best place of a unit of one visit. */
final class SinglePlaces {
    /** Beside how many near visits a reload is tried, too. */
    private static final int RELOADS_TRIED = 20;

    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final Journal journal;
    private final long leastRate;
    /** Whether the near visits' ways are everybody's, and coming later never pays. */
    private final boolean isOneWay;

    SinglePlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.isOneWay = tables.model.travels().size() == 1 && !tables.hasEarlyCosts;
        this.leastRate = Arrays.stream(tables.distanceRate).min().orElse(0);
    }

    void find(int unit, Place place) {
        int visit = tables.unitVisits[tables.unitBegin[unit]];
        place.clear();
        int from = visit * near.width;
        for (int at = from; at < from + near.width && !near.isBeyond(at, place.cost); at++) {
            boolean mayReload = at - from < RELOADS_TRIED;
            int behind = near.before[at];
            if (mayPay(near.wayFrom[at], behind, place)) {
                look(unit, visit, behind, mayReload, place);
            }
            int ahead = near.after[at];
            if (routes.route[ahead] != Routes.NONE && mayPay(near.wayTo[at], routes.previous[ahead], place)) {
                look(unit, visit, routes.previous[ahead], mayReload, place);
            }
        }
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Routes.NONE) {
                look(unit, visit, routes.start(vehicle), false, place);
            }
        }
        if (!place.isFound()) {
            lookEverywhere(unit, visit, place);
        }
    }

    /** Whether one of the two ways of a detour does not rule it out already. */
    private boolean mayPay(int way, int behind, Place place) {
        return leastRate * (way - routes.edge[behind]) < place.cost || !isOneWay;
    }

    private void lookEverywhere(int unit, int visit, Place place) {
        for (int vehicle = 0; vehicle < routes.vehicles; vehicle++) {
            if (routes.isEmpty(vehicle) || !pricing.mayDo(unit, vehicle)) {
                continue;
            }
            int end = routes.end(vehicle);
            for (int behind = routes.start(vehicle); behind != end; behind = routes.next[behind]) {
                look(unit, visit, behind, true, place);
            }
        }
    }

    private void look(int unit, int visit, int behind, boolean mayReload, Place place) {
        int vehicle = routes.route[behind];
        if (vehicle == Routes.NONE || blinks.blinks() || !pricing.mayDo(unit, vehicle)) {
            return;
        }
        long base = pricing.base(unit, vehicle);
        long price = pricing.price(visit, behind, vehicle, base, place.cost);
        if (price < place.cost) {
            place.set(price, vehicle, behind);
        }
        if (mayReload && tables.reloadBegin[vehicle] < tables.reloadBegin[vehicle + 1] && !routes.isEmpty(vehicle)) {
            lookWithReload(visit, behind, vehicle, place);
        }
    }

    private void lookWithReload(int visit, int behind, int vehicle, Place place) {
        int reload = routes.freeReload(vehicle);
        if (reload == Routes.NONE || !pricing.mayPart(behind)) {
            return;
        }
        if (behind != routes.start(vehicle) && pricing.isRankBefore(visit, behind)) {
            tryWithReload(visit, behind, reload, vehicle, Place.Load.RELOAD_BEFORE, place);
        }
        if (routes.next[behind] != routes.end(vehicle) && pricing.isRankBehind(visit, behind)) {
            tryWithReload(visit, behind, reload, vehicle, Place.Load.RELOAD_AFTER, place);
        }
    }

    private long reloadDetour(int first, int second, int behind, int vehicle) {
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int way = ways.distance(location[behind], location[first])
                + ways.distance(location[first], location[second])
                + ways.distance(location[second], location[routes.next[behind]]);
        return tables.distanceRate[vehicle] * (way - routes.edge[behind]);
    }

    private void tryWithReload(int visit, int behind, int reload, int vehicle, Place.Load load, Place place) {
        int first = load == Place.Load.RELOAD_BEFORE ? reload : visit;
        int second = load == Place.Load.RELOAD_BEFORE ? visit : reload;
        if (reloadDetour(first, second, behind, vehicle) >= place.cost && !tables.hasEarlyCosts) {
            return;
        }
        long before = routes.cost();
        journal.keep(vehicle);
        routes.chain(first, behind);
        routes.chain(second, first);
        if ((routes.cost() - before < place.cost || tables.hasEarlyCosts)
                && routes.refresh(vehicle)
                && routes.loads.isWithin(vehicle)
                && routes.cost() - before < place.cost) {
            place.set(routes.cost() - before, vehicle, behind);
            place.load = load;
        }
        routes.remove(second);
        routes.remove(first);
        routes.refresh(vehicle);
    }

    /**
     * Puts the unit there; false if what was an estimate proves wrong, and nothing is changed then.
     *
     * @param bound what it must not cost on a route that is there already
     */
    boolean apply(int unit, Place place, long bound) {
        int visit = tables.unitVisits[tables.unitBegin[unit]];
        journal.keep(place.vehicle);
        if (place.load == Place.Load.NOTHING) {
            long most = routes.isEmpty(place.vehicle) ? Place.NOWHERE : bound;
            long before = routes.cost();
            if (!routes.insert(visit, place.behind) || routes.cost() - before >= most) {
                routes.remove(visit);
                routes.refresh(place.vehicle);
                return false;
            }
            return true;
        }
        int reload = routes.freeReload(place.vehicle);
        routes.chain(place.load == Place.Load.RELOAD_BEFORE ? reload : visit, place.behind);
        routes.chain(place.load == Place.Load.RELOAD_BEFORE ? visit : reload, routes.next[place.behind]);
        return routes.refresh(place.vehicle);
    }
}
