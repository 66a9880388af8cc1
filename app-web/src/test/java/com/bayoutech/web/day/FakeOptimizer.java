package com.bayoutech.web.day;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts all jobs on the first shift, ten minutes after each other, but for those that a test leaves out. */
public final class FakeOptimizer implements RouteOptimizer {
    private static final Duration EACH = Duration.ofMinutes(10);

    private final Map<JobId, UnassignedReason> leftOut = new LinkedHashMap<>();

    private Runnable meanwhile = () -> {};

    /** What somebody does while the next run searches. */
    public void during(Runnable deed) {
        meanwhile = deed;
    }

    public void leaveOut(JobId job, UnassignedReason reason) {
        leftOut.put(job, reason);
    }

    /** Leaves nothing out any more. */
    public void takeIn() {
        leftOut.clear();
    }

    @Override
    public Schedule optimize(PlanningProblem problem, StopCriterion stop, OptimizationListener listener) {
        Runnable deed = meanwhile;
        meanwhile = () -> {};
        deed.run();
        List<JobId> jobs = problem.jobs().stream().map(Job::id).toList();
        Schedule schedule = schedule(problem.shifts().getFirst(), jobs, 12_345);
        listener.improved(schedule, 1, Duration.ofSeconds(1));
        return schedule;
    }

    Schedule schedule(Shift shift, List<JobId> jobs, long cents) {
        List<Stop> stops = new ArrayList<>();
        List<Unassigned> unassigned = new ArrayList<>();
        Instant at = shift.start();
        for (JobId job : jobs) {
            if (leftOut.containsKey(job)) {
                unassigned.add(new Unassigned(job, leftOut.get(job)));
            } else {
                at = at.plus(EACH);
                stops.add(new Stop(
                        List.of(new PlannedVisit(job, VisitKind.DELIVERY, at)), EACH, 1_000, at, at.plus(EACH)));
            }
        }
        Route route = new Route(
                shift.id(), shift.vehicle(), shift.start(), stops, at.plus(EACH), 12_400, EACH.multipliedBy(3));
        return new Schedule(stops.isEmpty() ? List.of() : List.of(route), unassigned, new Costs(0, 0, cents));
    }
}
