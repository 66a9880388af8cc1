package com.bayoutech.solver.internal;

import java.util.Arrays;
import java.util.Objects;

/** What one visit more makes of the time of a route, told without driving it. */
final class Prognosis {
    private final Clock clock;
    private final Routes routes;
    private final Tables tables;
    private final boolean hasPromises;
    /** By vehicle, whether more to do never takes less time. */
    private final boolean[] hasFloor;
    /** By vehicle, whether each node behind a visit is just reached later by what waiting does not swallow. */
    private final boolean[] isEven;

    Prognosis(Clock clock) {
        this.clock = clock;
        this.routes = clock.routes;
        this.tables = clock.tables;
        this.hasFloor = new boolean[tables.vehicles];
        this.isEven = new boolean[tables.vehicles];
        this.hasPromises = Arrays.stream(tables.promise).anyMatch(Objects::nonNull);
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            hasFloor[vehicle] = clock.isAlike(vehicle) && tables.minds(vehicle) && !tables.hasEarlyCosts;
            isEven[vehicle] = !clock.isOdd(vehicle) && !hasPromises;
        }
    }

    /** Whether {@link #price} knows. */
    boolean knows(int visit, int vehicle) {
        return isEven[vehicle] && tables.release[visit] == 0;
    }

    boolean hasFloor(int vehicle) {
        return hasFloor[vehicle];
    }

    /** What time costs more at least if there is so much more to do on a route; {@link Place#NOWHERE} if that is too much. */
    long least(int vehicle, int more) {
        if (!hasFloor[vehicle]) {
            return 0;
        }
        int end = routes.end(vehicle);
        int duration = routes.departure[end] - routes.departure[end - 1] - clock.idleInAll[vehicle] + more;
        return duration > tables.mostDuration[vehicle]
                ? Place.NOWHERE
                : Math.max(0, clock.timeCost(vehicle, duration) + clock.promisedAt[end] - routes.timeCost[vehicle]);
    }

    /** The same where breaks that would not be taken then count as no work, so that no place is refused that may be the best. */
    long leastWithoutBreaks(int vehicle, int more) {
        return least(vehicle, more - clock.needless[vehicle]);
    }

    /** What time costs more if a visit comes behind a node where it is in time; {@link Place#NOWHERE} if the route becomes too long. */
    long price(int visit, int behind, int vehicle) {
        if (!tables.minds(vehicle)) {
            return 0;
        }
        Ways ways = tables.ways[vehicle];
        int end = routes.end(vehicle);
        int start = end - 1;
        int after = routes.next[behind];
        int at = tables.location[visit];
        int there = tables.location[after];
        int departure = routes.departure[start];
        int arrival = routes.departure[behind] + ways.durationTo(at, tables.location[behind]);
        int begin = begin(visit, arrival);
        int idleHere = clock.idleAt[behind] + begin - arrival;
        int left = begin + tables.service[visit];
        int onward = ways.duration(at, there);
        int more = left + onward - routes.departure[behind] - (begin - arrival) - routes.drive[behind];
        int later;
        if (after == end) {
            later = left + onward - routes.departure[end];
        } else {
            int known = routes.departure[after] - tables.service[after];
            later = Math.max(0, left + onward - known);
        }
        int idleAfter = after == end ? 0 : clock.idleInAll[vehicle] - clock.idleAt[after];
        int home = routes.departure[end] + (after == end ? later : Math.max(0, later - idleAfter));
        int room = Math.min(
                clock.roomAt[behind],
                Math.min(tables.closes[visit] - begin + idleHere, clock.roomAfter[behind] - more));
        int work = routes.departure[end] - departure - clock.idleInAll[vehicle] + more;
        int duration = Math.max(work, home - departure - Math.max(0, room));
        return duration > tables.mostDuration[vehicle]
                ? Place.NOWHERE
                : clock.timeCost(vehicle, duration) - routes.timeCost[vehicle];
    }

    /** About the same where {@link #price} does not know, as if breaks stayed where they are; elsewhere the least that it can be. */
    long estimate(int visit, int behind, int vehicle) {
        if (hasFloor[vehicle] && !hasPromises && tables.release[visit] == 0) {
            return price(visit, behind, vehicle);
        }
        return least(visit, behind, vehicle);
    }

    /** The least that it can be for a visit behind a node, as if there were no breaks. */
    long least(int visit, int behind, int vehicle) {
        Ways ways = tables.ways[vehicle];
        int at = tables.location[visit];
        int longer = ways.durationTo(at, tables.location[behind])
                + ways.duration(at, tables.location[routes.next[behind]])
                - routes.drive[behind];
        return leastWithoutBreaks(vehicle, tables.service[visit] + longer);
    }

    private int begin(int visit, int arrival) {
        int window = tables.windowBegin[visit];
        int last = tables.windowBegin[visit + 1] - 1;
        while (window < last && tables.windowCloses[window] < arrival) {
            window++;
        }
        return Math.max(tables.windowOpens[window], arrival);
    }
}
