package com.bayoutech.routing.internal;

import java.util.Arrays;
import java.util.BitSet;

/** Takes out of a route the jobs that do not fit, so that the rest can be driven as it stands. */
final class RouteRepair {
    private final DayModel model;
    private final RouteTimes times;
    private final RouteLoads loads;
    private final BitSet seen;

    RouteRepair(DayModel model, RouteTimes times) {
        this.model = model;
        this.times = times;
        this.loads = new RouteLoads(model);
        this.seen = new BitSet(model.visits.size());
    }

    /** The visits that remain, in their order; their times are in {@link RouteTimes} unless there are none. */
    int[] repaired(ModelShift shift, int[] visits) {
        int[] remaining = visits;
        while (remaining.length > 0) {
            int position = misplacedAt(remaining);
            if (position == RouteLoads.NONE) {
                position = loads.tooMuchAt(shift, remaining);
            }
            if (position == RouteLoads.NONE) {
                if (times.compute(shift, remaining)) {
                    return remaining;
                }
                position = Math.min(times.failedAt, remaining.length - 1);
            }
            int job = model.visits.get(remaining[position]).job;
            remaining = Arrays.stream(remaining)
                    .filter(visit -> model.visits.get(visit).job != job)
                    .toArray();
        }
        return remaining;
    }

    /** Where half a shipment is, or its delivery before its pickup. */
    private int misplacedAt(int[] visits) {
        seen.clear();
        for (int position = 0; position < visits.length; position++) {
            ModelJob job = model.jobs.get(model.visits.get(visits[position]).job);
            if (job.isShipment() && visits[position] == job.delivery() && !seen.get(job.pickup())) {
                return position;
            }
            seen.set(visits[position]);
        }
        for (int position = 0; position < visits.length; position++) {
            ModelJob job = model.jobs.get(model.visits.get(visits[position]).job);
            if (job.isShipment() && !seen.get(job.delivery())) {
                return position;
            }
        }
        return RouteLoads.NONE;
    }
}
