package com.bayoutech.routing;

import com.bayoutech.routing.internal.JspritSearch;
import java.time.Duration;
import java.util.List;

/**
 * Searches with jsprit's ruin and recreate (Schrimpf, Schneider, Stamm-Wilbrandt and Dueck, "Record breaking optimization results
 * using the ruin and recreate principle", 2000).
 *
 * <p>One thread a search; the same seed and number of iterations give the same schedule.
 */
public final class JspritRouteOptimizer implements RouteOptimizer {
    private final long seed;

    /** An optimiser whose searches all draw their random numbers from this seed. */
    public JspritRouteOptimizer(long seed) {
        this.seed = seed;
    }

    @Override
    public Schedule optimize(PlanningProblem problem, StopCriterion stop, OptimizationListener listener) {
        if (problem.jobs().isEmpty()) {
            return reported(Schedule.EMPTY, listener);
        }
        if (problem.shifts().isEmpty()) {
            return reported(nothingPlanned(problem), listener);
        }
        return new JspritSearch(problem, stop, listener).run(seed);
    }

    private static Schedule reported(Schedule schedule, OptimizationListener listener) {
        listener.improved(schedule, 0, Duration.ZERO);
        return schedule;
    }

    private static Schedule nothingPlanned(PlanningProblem problem) {
        List<Unassigned> unassigned = problem.jobs().stream()
                .map(job -> new Unassigned(job.id(), UnassignedReason.NO_SHIFT))
                .toList();
        return new Schedule(List.of(), unassigned, Schedule.EMPTY.costs());
    }
}
