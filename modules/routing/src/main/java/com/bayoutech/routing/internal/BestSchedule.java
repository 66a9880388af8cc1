package com.bayoutech.routing.internal;

import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges solutions by our own times and costs, keeps the best and reports it. */
final class BestSchedule {
    /** A unit of an unassigned job's weight in the search: more cents than any day's driving costs. */
    static final double CENTS_PER_WEIGHT = 1e8;

    /** Breaks ties between schedules at one price, and leads the search where vehicles cost nothing. */
    static final double CENTS_PER_METER_AND_SECOND = 1e-4;

    private final DayModel model;
    private final RouteTimes times;
    private final RouteRepair repair;
    private final ScheduleWriter writer;
    private final SearchGuard guard;
    private final OptimizationListener listener;

    private @Nullable Schedule best;
    private long bestWeight;
    private long bestCents;
    private long bestDrivingSeconds;

    BestSchedule(DayModel model, ScheduleWriter writer, SearchGuard guard, OptimizationListener listener) {
        this.model = model;
        this.times = new RouteTimes(model);
        this.repair = new RouteRepair(model, times);
        this.writer = writer;
        this.guard = guard;
        this.listener = listener;
    }

    /**
     * What the search should make of a solution: its costs and the weight of what stays out, in cents.
     *
     * @param routes visits by the index of their shift; repaired in place
     */
    double judge(List<int[]> routes) {
        RouteSums sums = new RouteSums();
        boolean[] planned = new boolean[model.jobs.size()];
        for (ModelShift shift : model.shifts) {
            int[] visits = repair.repaired(shift, routes.get(shift.index));
            routes.set(shift.index, visits);
            if (visits.length > 0) {
                sums.add(model, shift, visits, times);
            }
            for (int visit : visits) {
                planned[model.visits.get(visit).job] = true;
            }
        }
        long weight = 0;
        for (ModelJob job : model.jobs) {
            weight += planned[job.index()] ? 0 : job.weight();
        }
        keepIfBetter(routes, sums, weight);
        return weight * CENTS_PER_WEIGHT
                + sums.cents()
                + (sums.meters + sums.drivingSeconds) * CENTS_PER_METER_AND_SECOND;
    }

    /** The best schedule so far; with nothing planned if none was judged. */
    Schedule best() {
        return best != null ? best : writer.write(noRoutes());
    }

    /** Whether any solution was judged. */
    boolean isEmpty() {
        return best == null;
    }

    /** No visits for any shift. */
    List<int[]> noRoutes() {
        List<int[]> routes = new ArrayList<>();
        model.shifts.forEach(shift -> routes.add(new int[0]));
        return routes;
    }

    private void keepIfBetter(List<int[]> routes, RouteSums sums, long weight) {
        if (best == null || isBetter(sums, weight)) {
            bestWeight = weight;
            bestCents = sums.cents();
            bestDrivingSeconds = sums.drivingSeconds;
            best = writer.write(routes);
            listener.improved(best, guard.iterations(), guard.elapsed());
        }
    }

    private boolean isBetter(RouteSums sums, long weight) {
        if (weight != bestWeight) {
            return weight < bestWeight;
        }
        if (sums.cents() != bestCents) {
            return sums.cents() < bestCents;
        }
        return sums.drivingSeconds < bestDrivingSeconds;
    }
}
