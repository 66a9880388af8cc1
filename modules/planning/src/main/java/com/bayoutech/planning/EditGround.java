package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A day that edits stand on: who is at work, what is to be done, and what comes of driving it. */
final class EditGround {
    private final RouteDriver driver;
    private final InsertionScan scan;
    private final Map<JobId, Job> jobs;
    private final Set<ShiftId> shifts;

    EditGround(PlanningProblem problem) {
        this.driver = new RouteDriver(problem);
        this.scan = new InsertionScan(problem);
        this.jobs = problem.jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        this.shifts = problem.shifts().stream().map(Shift::id).collect(Collectors.toSet());
    }

    RouteDriver driver() {
        return driver;
    }

    InsertionScan scan() {
        return scan;
    }

    Map<JobId, Job> jobs() {
        return jobs;
    }

    /**
     * A job of the day.
     *
     * @throws RefusedException if it cannot be planned
     */
    Job job(JobId id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new RefusedException(
                    "An order of this change cannot be planned: it was removed, waits for an address, or no street leads there."
                            + " Look at the day's orders.");
        }
        return job;
    }

    void requireShift(ShiftId shift) {
        if (!shifts.contains(shift)) {
            throw new RefusedException("The vehicle has no shift on this day any more. Look at the fleet.");
        }
    }

    /**
     * A route in this order.
     *
     * @throws RefusedException if nobody can drive it
     */
    DriveResult.Drivable drive(ShiftId shift, List<JobVisit> order) {
        requireShift(shift);
        return switch (driver.drive(shift, order)) {
            case DriveResult.Drivable drivable -> drivable;
            case DriveResult.Undrivable undrivable ->
                throw new RefusedException(
                        switch (undrivable.reason()) {
                            case OUT_OF_ORDER ->
                                "Goods would be delivered before they are picked up. Put the pickup first.";
                            case TOO_LONG ->
                                "The route would end a day after its shift, or later. Put fewer stops on it.";
                            case NO_WAY ->
                                "No street leads from one of these stops to the next. Put them on different routes.";
                        });
        };
    }

    /** Of some orders of a route that which breaks least, and of these that which costs least; the first if none can be driven. */
    List<JobVisit> cheapest(ShiftId shift, List<List<JobVisit>> orders) {
        List<JobVisit> best = orders.getFirst();
        if (orders.size() == 1) {
            return best;
        }
        int breaches = Integer.MAX_VALUE;
        long cents = Long.MAX_VALUE;
        for (List<JobVisit> order : orders) {
            if (driver.drive(shift, order) instanceof DriveResult.Drivable drivable) {
                int broken = drivable.breaches().size();
                long price = driver.schedule(List.of(drivable.route()), List.of())
                        .costs()
                        .totalCents();
                if (broken < breaches || (broken == breaches && price < cents)) {
                    best = order;
                    breaches = broken;
                    cents = price;
                }
            }
        }
        return best;
    }
}
