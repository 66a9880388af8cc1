package com.bayoutech.routing.internal;

import java.util.Arrays;

/**
 * The times of one route: from the latest departure that still brings the vehicle home as early as possible.
 *
 * <p>Holds the route asked for last; scratch space, for one thread.
 */
final class RouteTimes {
    private final DayModel model;
    private final RouteClock clock;

    /** When each visit's vehicle left the place before, arrived, and started the service, by position on the route. */
    long[] leave = new long[0];

    long[] arrival = new long[0];
    long[] start = new long[0];

    /** When it leaves the last place, and when it is back. */
    long leaveLast;

    long end;

    /** The position that cannot be served in time; the route's length if only the way home fails. */
    int failedAt;

    /** Time neither on the road nor at service, breaks included. */
    private long idle;

    RouteTimes(DayModel model) {
        this.model = model;
        this.clock = new RouteClock(model);
    }

    /** Computes the times of a route with at least one visit; false if it does not work out, see {@link #failedAt}. */
    boolean compute(ModelShift shift, int[] visits) {
        if (!run(shift, visits, shift.start)) {
            return false;
        }
        if (idle > 0) {
            run(shift, visits, latestDeparture(shift, visits));
        }
        return true;
    }

    /** The moment at which the vehicle leaves the depot. */
    long departure() {
        return leave[0];
    }

    private long latestDeparture(ModelShift shift, int[] visits) {
        long earliestEnd = end;
        long good = shift.start;
        long bad = shift.start + idle + 1;
        long candidate = bad - 1;
        while (bad - good > 1) {
            if (run(shift, visits, candidate) && end <= earliestEnd) {
                good = candidate;
            } else {
                bad = candidate;
            }
            candidate = (good + bad) >>> 1;
        }
        return good;
    }

    private boolean run(ModelShift shift, int[] visits, long departure) {
        reserve(visits.length);
        idle = 0;
        long now = departure;
        int breaksOver = 0;
        int place = shift.depotPlace;
        for (int position = 0; position < visits.length; position++) {
            failedAt = position;
            ModelVisit visit = model.visits.get(visits[position]);
            if (!clock.driveTo(shift, place, visit, now, breaksOver)) {
                return false;
            }
            leave[position] = clock.leave;
            arrival[position] = clock.arrival;
            start[position] = clock.start;
            idle += clock.leave - now + clock.start - clock.arrival;
            now = clock.start + visit.service;
            breaksOver = clock.breaksOver;
            place = visit.place;
        }
        failedAt = visits.length;
        if (!clock.driveHome(shift, place, now, breaksOver) || clock.arrival > shift.end) {
            return false;
        }
        leaveLast = clock.leave;
        end = clock.arrival;
        return true;
    }

    private void reserve(int length) {
        if (leave.length < length) {
            int capacity = Math.max(length, 2 * leave.length);
            leave = Arrays.copyOf(leave, capacity);
            arrival = Arrays.copyOf(arrival, capacity);
            start = Arrays.copyOf(start, capacity);
        }
    }
}
