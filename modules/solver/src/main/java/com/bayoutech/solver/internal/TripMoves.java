package com.bayoutech.solver.internal;

import java.util.random.RandomGenerator;

/**
 * Lets a vehicle drive a trip that was another's: no way changes by that, but there is room elsewhere then (see docs/decisions/0057-trips-change-vehicles.md).
 */
final class TripMoves {
    /** Before one of so many steps a trip goes to another vehicle; found by measurement. */
    private static final int MOVED = 4;

    /** One of so many of these goes to a vehicle that stands at home. */
    private static final int TO_ONE_AT_HOME = 8;

    private final Routes routes;
    private final Tables tables;
    private final Journal journal;
    private final RandomGenerator random;
    private final Prefixes prefixes;
    private final Pricing pricing;
    private final int[] trip;

    TripMoves(Routes routes, Journal journal, RandomGenerator random) {
        this.routes = routes;
        this.tables = routes.tables;
        this.journal = journal;
        this.random = random;
        this.prefixes = new Prefixes(routes);
        this.pricing = new Pricing(routes);
        this.trip = new int[tables.visits];
    }

    /** Now and then moves the trip of a visit to a vehicle that is alike, at any time of its day, if both routes can be driven then; the first thing in a step. */
    void move(int visit) {
        int from = routes.route[visit];
        if (from == Tables.NONE || random.nextInt(MOVED) > 0) {
            return;
        }
        int to = drawTaker(from);
        if (to == Tables.NONE
                || to == from
                || tables.type[to] != tables.type[from]
                || isSettled(from)
                || isSettled(to)
                || (!routes.isEmpty(to) && routes.reloads.free(to) == Tables.NONE)) {
            return;
        }
        journal.keep(from);
        journal.keep(to);
        put(take(visit, from), to);
        if (!isSound(from) || !isSound(to)) {
            journal.restore();
        }
    }

    private int drawTaker(int from) {
        return routes.mayOpen() && random.nextInt(TO_ONE_AT_HOME) == 0
                ? routes.emptyOf(tables.type[from])
                : routes.busy(random.nextInt(routes.driven()));
    }

    private boolean isSettled(int vehicle) {
        return routes.isFixed[routes.next[routes.start(vehicle)]];
    }

    /** Takes all of a visit's trip off the route, and answers how many visits that are. */
    private int take(int visit, int vehicle) {
        int node = visit;
        while (tables.isVisit(routes.previous[node])) {
            node = routes.previous[node];
        }
        int count = 0;
        while (tables.isVisit(node)) {
            trip[count++] = node;
            node = routes.next[node];
        }
        for (int index = 0; index < count; index++) {
            routes.remove(trip[index]);
        }
        routes.reloads.dropIdle(vehicle);
        return count;
    }

    /** Puts the trip between two others, in front or at the end, with a reload between. */
    private void put(int count, int vehicle) {
        int last = drawPlace(vehicle);
        if (tables.isVisit(last)) {
            int reload = routes.reloads.free(vehicle);
            routes.chain(reload, last);
            last = reload;
        }
        boolean isFollowed = tables.isVisit(routes.next[last]);
        for (int index = 0; index < count; index++) {
            routes.chain(trip[index], last);
            last = trip[index];
        }
        if (isFollowed) {
            routes.chain(routes.reloads.free(vehicle), last);
        }
    }

    /** The start, a reload or the last visit. */
    private int drawPlace(int vehicle) {
        int end = routes.end(vehicle);
        int trips = 1;
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            trips += tables.isReload(node) ? 1 : 0;
        }
        int before = random.nextInt(trips + 1);
        if (before == trips) {
            return routes.previous[end];
        }
        int place = routes.start(vehicle);
        while (before > 0) {
            place = routes.next[place];
            before -= tables.isReload(place) ? 1 : 0;
        }
        return place;
    }

    private boolean isSound(int vehicle) {
        return routes.refresh(vehicle)
                && routes.loads.isWithin(vehicle)
                && pricing.isPassable(vehicle)
                && prefixes.isWhole(vehicle);
    }
}
