package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
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
    /** Whether nothing makes a place cost less than its detour. */
    private final boolean isCheaperByWay;

    SinglePlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Journal journal) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.journal = journal;
        this.isOneWay = tables.model.travels().size() == 1 && !tables.hasEarlyCosts && tables.ways[0].isTabled();
        this.isCheaperByWay =
                tables.assignment == null || Arrays.stream(tables.assignment).allMatch(cost -> cost >= 0);
        this.leastRate = Arrays.stream(tables.distanceRate).min().orElse(0);
    }

    /** Looks for a place that costs less than a bound; what nobody needs to do is looked for near by alone. */
    void find(int unit, long bound, Place place) {
        int visit = tables.unitVisits[tables.unitBegin[unit]];
        place.clear(bound);
        if (isOneWay && isCheaperByWay) {
            lookNear(unit, visit, place);
        } else {
            lookNearByTrying(unit, visit, place);
        }
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Routes.NONE) {
                look(unit, visit, routes.start(vehicle), false, place);
            }
        }
        if (!place.isFound() && bound >= Job.REQUIRED) {
            lookEverywhere(unit, visit, place);
        }
    }

    /** All ways to and from the visit are in one row of a table; what the detour alone rules out is not looked at any further. */
    private void lookNear(int unit, int visit, Place place) {
        Ways ways = tables.ways[0];
        int row = tables.location[visit] * ways.locations;
        int[] to = ways.distances;
        int[] from = ways.distancesTo;
        int[] location = tables.location;
        int begin = visit * near.width;
        for (int at = begin; at < begin + near.width && !near.isBeyond(at, place.cost); at++) {
            boolean mayReload = tables.hasReloads && at - begin < RELOADS_TRIED;
            int behind = near.before[at];
            int vehicle = routes.route[behind];
            int least = near.wayFrom[at] - routes.edge[behind];
            if (vehicle != Routes.NONE
                    && leastRate * least < place.cost
                    && tables.distanceRate[vehicle] * (least + to[row + location[routes.next[behind]]]) < place.cost) {
                look(unit, visit, behind, mayReload, place);
            }
            int ahead = near.after[at];
            vehicle = routes.route[ahead];
            behind = routes.previous[ahead];
            least = near.wayTo[at] - routes.edge[behind];
            if (vehicle != Routes.NONE
                    && leastRate * least < place.cost
                    && tables.distanceRate[vehicle] * (least + from[row + location[behind]]) < place.cost) {
                look(unit, visit, behind, mayReload, place);
            }
        }
    }

    private void lookNearByTrying(int unit, int visit, Place place) {
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
        if ((reloadDetour(first, second, behind, vehicle) >= place.cost && !tables.hasEarlyCosts)
                || !routes.loads.mayHaveRoomBeside(visit, behind, vehicle, load == Place.Load.RELOAD_AFTER)) {
            return;
        }
        if (!mayBeInTime(visit, behind, reload, vehicle, load)) {
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

    /** Whether the nodes next to a reload would be in time at best: what is released behind it waits for it, what lies before it leaves as known. */
    private boolean mayBeInTime(int visit, int behind, int reload, int vehicle, Place.Load load) {
        boolean isVisitFirst = load == Place.Load.RELOAD_AFTER;
        int releasedBefore = isVisitFirst ? tables.release[visit] : 0;
        int from = behind;
        while (tables.isVisit(from)) {
            releasedBefore = Math.max(releasedBefore, tables.release[from]);
            from = routes.previous[from];
        }
        int released = routes.clock.released(behind);
        int releasedBehind = isVisitFirst ? released : Math.max(released, tables.release[visit]);
        int moment = releasedBefore == routes.clock.released(from) ? routes.departure[behind] : 0;
        Ways ways = tables.ways[vehicle];
        int[] location = tables.location;
        int last = behind;
        if (isVisitFirst) {
            moment = Math.max(tables.opens[visit], moment + ways.duration(location[behind], location[visit]));
            if (moment > tables.closes[visit]) {
                return false;
            }
            moment += tables.service[visit];
            last = visit;
        }
        moment += ways.duration(location[last], location[reload]) + tables.service[reload];
        moment = Math.max(moment, releasedBehind);
        last = reload;
        if (!isVisitFirst) {
            moment = Math.max(tables.opens[visit], moment + ways.duration(location[reload], location[visit]));
            if (moment > tables.closes[visit]) {
                return false;
            }
            moment += tables.service[visit];
            last = visit;
        }
        int after = routes.next[behind];
        return moment + ways.duration(location[last], location[after]) <= routes.latest[after];
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
