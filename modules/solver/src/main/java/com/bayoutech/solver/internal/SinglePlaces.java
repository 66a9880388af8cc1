package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private final ReloadPrices reloadPrices;
    private final long leastRate;
    /** Whether the near visits' ways are everybody's, and coming later never pays. */
    private final boolean isOneWay;

    private final UnitFloors floors;
    private final @Nullable PassedRoutes passed;
    private boolean isRouteByRoute;

    SinglePlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.reloadPrices = new ReloadPrices(routes, pricing);
        this.isOneWay = tables.model.travels().size() == 1 && !tables.hasEarlyCosts;
        this.leastRate = Arrays.stream(tables.distanceRate).min().orElse(0);
        this.floors = new UnitFloors(routes, pricing);
        this.passed =
                PassedRoutes.supports(tables) ? new PassedRoutes(routes, near, pricing, blinks, journal, floors) : null;
    }

    /** Says whether routes are looked at as a whole. */
    void setRouteByRoute(boolean isWanted) {
        isRouteByRoute = isWanted;
    }

    /** Looks for a place that costs less than a bound; what has to be done is looked for everywhere, if there is no place on routes that were touched or pass near by. */
    void find(int unit, long bound, Place place) {
        int visit = tables.unitVisits[tables.unitBegin[unit]];
        place.clear(bound);
        floors.begin(unit);
        reloadPrices.begin();
        if (tables.hasReloads) {
            lookAtHome(visit, place);
        }
        if (passed != null && isRouteByRoute) {
            passed.find(unit, visit, place);
        } else if (isOneWay) {
            lookNear(visit, place);
        } else {
            lookNearByTrying(visit, place);
        }
        if (!tables.hasReloads) {
            lookAtHome(visit, place);
        }
        if (!place.isFound() && bound >= Job.REQUIRED) {
            lookEverywhere(visit, place);
        }
    }

    /** Beside reloads this comes first: where both cost the same, a trip has more freedom on a vehicle of its own (docs/decisions/0052-a-vehicle-at-home-comes-before-a-reload.md). */
    private void lookAtHome(int visit, Place place) {
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Routes.NONE && floors.least(vehicle) < place.cost) {
                look(visit, routes.start(vehicle), vehicle, false, place);
            }
        }
    }

    /** All ways to and from the visit are in one row of a table; what the detour alone rules out is not looked at any further. */
    private void lookNear(int visit, Place place) {
        Ways ways = tables.ways[0];
        int here = tables.location[visit];
        int[] location = tables.location;
        int[] route = routes.route;
        int[] next = routes.next;
        int[] previous = routes.previous;
        int[] edge = routes.edge;
        long[] rates = tables.distanceRate;
        int begin = visit * near.width;
        int end = begin + near.width;
        int lastReload = tables.hasReloads ? begin + RELOADS_TRIED : begin;
        long floor = floor();
        long most = place.cost - floor;
        for (int at = begin; at < end && !near.isBeyond(at, most); at++) {
            int behind = near.before[at];
            int vehicle = route[behind];
            int way = near.wayFrom[at] - edge[behind];
            if (leastRate * way < most && vehicle != Routes.NONE) {
                long known = floors.least(vehicle);
                if (known < place.cost
                        && known + rates[vehicle] * (way + ways.distance(here, location[next[behind]])) < place.cost) {
                    look(visit, behind, vehicle, at < lastReload, place);
                    most = place.cost - floor;
                }
            }
            int ahead = near.after[at];
            behind = previous[ahead];
            vehicle = route[ahead];
            way = near.wayTo[at] - edge[behind];
            if (leastRate * way < most && vehicle != Routes.NONE) {
                long known = floors.least(vehicle);
                if (known < place.cost
                        && known + rates[vehicle] * (way + ways.distanceTo(here, location[behind])) < place.cost) {
                    look(visit, behind, vehicle, at < lastReload, place);
                    most = place.cost - floor;
                }
            }
        }
    }

    /** The least that any vehicle on the road costs for the unit beside its way. */
    private long floor() {
        if (!tables.hasFloor || routes.driven() > near.width) {
            return 0;
        }
        long floor = Place.NOWHERE;
        for (int index = 0; index < routes.driven(); index++) {
            floor = Math.min(floor, floors.least(routes.busy(index)));
        }
        return floor;
    }

    private void lookNearByTrying(int visit, Place place) {
        int from = visit * near.width;
        for (int at = from; at < from + near.width && !near.isBeyond(at, place.cost); at++) {
            boolean mayReload = at - from < RELOADS_TRIED;
            int behind = near.before[at];
            if (routes.route[behind] != Routes.NONE && floors.least(routes.route[behind]) < place.cost) {
                look(visit, behind, routes.route[behind], mayReload, place);
            }
            int ahead = near.after[at];
            if (routes.route[ahead] != Routes.NONE && floors.least(routes.route[ahead]) < place.cost) {
                look(visit, routes.previous[ahead], routes.route[ahead], mayReload, place);
            }
        }
    }

    private void lookEverywhere(int visit, Place place) {
        for (int index = 0; index < routes.driven(); index++) {
            int vehicle = routes.busy(index);
            int end = routes.end(vehicle);
            for (int behind = routes.start(vehicle);
                    behind != end && floors.least(vehicle) < place.cost;
                    behind = routes.next[behind]) {
                look(visit, behind, vehicle, true, place);
            }
        }
    }

    private void look(int visit, int behind, int vehicle, boolean mayReload, Place place) {
        if (blinks.blinks()) {
            return;
        }
        long price = pricing.price(visit, behind, vehicle, floors.base(vehicle), place.cost);
        if (price < place.cost) {
            place.set(price, vehicle, behind);
        }
        if (mayReload && reloadPrices.read(vehicle) && pricing.mayPart(behind)) {
            lookWithReload(visit, behind, vehicle, Place.Load.RELOAD_BEFORE, place);
            lookWithReload(visit, behind, vehicle, Place.Load.RELOAD_AFTER, place);
        }
    }

    private void lookWithReload(int visit, int behind, int vehicle, Place.Load load, Place place) {
        if (reloadPrices.mayStand(visit, behind, vehicle, load)) {
            long bound = place.cost - floors.base(vehicle);
            long price = reloadPrices.price(visit, behind, vehicle, load, bound);
            if (price < bound) {
                place.set(floors.base(vehicle) + price, vehicle, behind);
                place.load = load;
            }
        }
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
        int reload = routes.reloads.free(place.vehicle);
        routes.chain(place.load == Place.Load.RELOAD_BEFORE ? reload : visit, place.behind);
        routes.chain(place.load == Place.Load.RELOAD_BEFORE ? visit : reload, routes.next[place.behind]);
        if (!routes.refresh(place.vehicle)) {
            routes.remove(visit);
            routes.remove(reload);
            routes.refresh(place.vehicle);
            return false;
        }
        return true;
    }
}
