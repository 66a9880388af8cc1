package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import java.util.Arrays;

/** Finds the best place of a visit where nothing but windows, one load and the way matter ({@link Tables#isPlain}): the hottest loop of all. */
final class PlainPlaces {
    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Pricing pricing;
    private final Blinks blinks;
    private final long leastRate;
    private final Upgrades upgrades;
    private boolean isUpgrading;

    PlainPlaces(Routes routes, Proximity near, Pricing pricing, Blinks blinks, Upgrades upgrades) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.pricing = pricing;
        this.blinks = blinks;
        this.upgrades = upgrades;
        this.leastRate = Arrays.stream(tables.distanceRate).min().orElse(0);
    }

    /** Says whether full routes may go to larger vehicles in what follows. */
    void setUpgrading(boolean may) {
        isUpgrading = may;
    }

    /** Looks for a place that costs less than a bound; what nobody needs to do is looked for near by alone. */
    void find(int visit, long bound, Place place) {
        int demand = tables.dimensions == 0 ? 0 : tables.delivers[visit];
        place.clear(bound);
        if (tables.ways[0].isTabled()) {
            lookNear(visit, demand, place);
            if (isUpgrading) {
                lookForUpgrades(visit, demand, place);
            }
        } else {
            lookNearUntabled(visit, demand, place);
        }
        lookAtHome(visit, demand, place);
        if (!place.isFound() && bound >= Job.REQUIRED) {
            lookEverywhere(visit, demand, place);
        }
    }

    /**
     * All ways to and from the visit are in one row of a table, which stays in the fastest cache. What the way to a near visit alone rules out is not
     * looked at any further: the other way is not shorter than nothing.
     */
    private void lookNear(int visit, int demand, Place place) {
        Ways ways = tables.ways[0];
        int[] location = tables.location;
        int row = location[visit] * ways.locations;
        int[] to = ways.distances;
        int[] from = ways.distancesTo;
        int[] next = routes.next;
        int[] previous = routes.previous;
        int[] edge = routes.edge;
        int[] before = near.before;
        int[] after = near.after;
        int[] wayFrom = near.wayFrom;
        int[] wayTo = near.wayTo;
        long least = leastRate;
        long best = place.cost;
        int bestBehind = Tables.NONE;
        int begin = visit * near.width;
        int end = begin + near.width;
        int[] farness = near.farness;
        int limit = near.limit(best);
        for (int at = begin; at < end && farness[at] <= limit; at++) {
            int behind = before[at];
            int way = wayFrom[at];
            int saved = edge[behind];
            if (least * (way - saved) < best && hasRoom(behind, demand)) {
                long cost = rate(behind) * (way + to[row + location[next[behind]]] - saved);
                if (cost < best && isInTime(visit, row, behind) && !blinks.blinks()) {
                    best = cost;
                    bestBehind = behind;
                    limit = near.limit(best);
                }
            }
            int ahead = after[at];
            behind = previous[ahead];
            way = wayTo[at];
            saved = edge[behind];
            if (least * (way - saved) < best && hasRoom(ahead, demand)) {
                long cost = rate(ahead) * (from[row + location[behind]] + way - saved);
                if (cost < best && isInTime(visit, row, behind) && !blinks.blinks()) {
                    best = cost;
                    bestBehind = behind;
                    limit = near.limit(best);
                }
            }
        }
        if (bestBehind != Tables.NONE && routes.detour(visit, bestBehind, routes.route[bestBehind]) < Ways.TOO_FAR) {
            place.set(best, routes.route[bestBehind], bestBehind);
        }
    }

    /** Looks at full routes near by, which a larger vehicle may take over. */
    private void lookForUpgrades(int visit, int demand, Place place) {
        int row = visit * near.width;
        for (int at = row; at < row + near.width && !near.isBeyond(at, place.cost); at++) {
            int behind = near.before[at];
            if (routes.route[behind] != Routes.NONE
                    && leastRate * (near.wayFrom[at] - routes.edge[behind]) < place.cost) {
                lookForUpgrade(visit, behind, demand, place);
            }
            int ahead = near.after[at];
            behind = routes.previous[ahead];
            if (routes.route[ahead] != Routes.NONE && leastRate * (near.wayTo[at] - routes.edge[behind]) < place.cost) {
                lookForUpgrade(visit, behind, demand, place);
            }
        }
    }

    private void lookForUpgrade(int visit, int behind, int demand, Place place) {
        int vehicle = routes.route[behind];
        if (routes.isEmpty(vehicle) || hasRoom(behind, demand)) {
            return;
        }
        int detour = routes.detour(visit, behind, vehicle);
        long cost = upgrades.price(vehicle, demand, detour, place.cost);
        if (cost < place.cost && detour < Ways.TOO_FAR && routes.isInTime(visit, behind, vehicle) && !blinks.blinks()) {
            place.set(cost, vehicle, behind);
            place.upgrade = upgrades.found;
        }
    }

    private boolean hasRoom(int node, int demand) {
        int vehicle = routes.route[node];
        return vehicle != Tables.NONE
                && (tables.dimensions == 0 || routes.loads.sum[vehicle] + demand <= tables.capacity[vehicle]);
    }

    private long rate(int node) {
        return tables.distanceRate[routes.route[node]];
    }

    private boolean isInTime(int visit, int row, int behind) {
        if (tables.isTimeless) {
            return true;
        }
        Ways ways = tables.ways[0];
        int[] location = tables.location;
        int begin = Math.max(tables.opens[visit], routes.departure[behind] + ways.durationsTo[row + location[behind]]);
        if (begin > tables.closes[visit]) {
            return false;
        }
        int after = routes.next[behind];
        return begin + tables.service[visit] + ways.durations[row + location[after]] <= routes.latest[after];
    }

    /** The same where ways are asked one by one: the one between the visit and its neighbour is known, the other one is asked only if that leaves any hope. */
    private void lookNearUntabled(int visit, int demand, Place place) {
        Ways ways = tables.ways[0];
        int[] location = tables.location;
        int here = location[visit];
        int[] next = routes.next;
        int[] previous = routes.previous;
        int[] edge = routes.edge;
        long least = leastRate;
        int begin = visit * near.width;
        int end = begin + near.width;
        for (int at = begin; at < end && !near.isBeyond(at, place.cost); at++) {
            int behind = near.before[at];
            int way = near.wayFrom[at];
            int saved = edge[behind];
            if (least * (way - saved) < place.cost && hasRoom(behind, demand)) {
                consider(visit, behind, way + (long) ways.distance(here, location[next[behind]]) - saved, place);
            }
            int ahead = near.after[at];
            behind = previous[ahead];
            way = near.wayTo[at];
            saved = edge[behind];
            if (least * (way - saved) < place.cost && hasRoom(ahead, demand)) {
                consider(visit, behind, ways.distance(location[behind], here) + (long) way - saved, place);
            }
        }
    }

    private void consider(int visit, int behind, long detour, Place place) {
        int vehicle = routes.route[behind];
        long cost = tables.distanceRate[vehicle] * detour;
        if (cost < place.cost && detour < Ways.TOO_FAR && routes.isInTime(visit, behind, vehicle) && !blinks.blinks()) {
            place.set(cost, vehicle, behind);
        }
    }

    private void lookAtHome(int visit, int demand, Place place) {
        for (int type = 0; type < tables.types && routes.mayOpen(); type++) {
            int vehicle = routes.emptyOf(type);
            if (vehicle != Tables.NONE && (tables.dimensions == 0 || demand <= tables.capacity[vehicle])) {
                look(visit, routes.start(vehicle), vehicle, pricing.openingPrice(visit, vehicle), place);
            }
        }
    }

    /** Looks at every place, which is needed only where nothing near would do. */
    private void lookEverywhere(int visit, int demand, Place place) {
        for (int vehicle = 0; vehicle < routes.vehicles; vehicle++) {
            if (routes.isEmpty(vehicle)
                    || (tables.dimensions > 0 && routes.loads.sum[vehicle] + demand > tables.capacity[vehicle])) {
                continue;
            }
            int end = routes.end(vehicle);
            for (int behind = routes.start(vehicle); behind != end; behind = routes.next[behind]) {
                look(visit, behind, vehicle, 0, place);
            }
        }
    }

    private void look(int visit, int behind, int vehicle, long base, Place place) {
        int detour = routes.detour(visit, behind, vehicle);
        long cost = base + tables.distanceRate[vehicle] * detour;
        if (cost < place.cost && detour < Ways.TOO_FAR && routes.isInTime(visit, behind, vehicle)) {
            place.set(cost, vehicle, behind);
        }
    }
}
