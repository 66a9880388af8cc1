package com.bayoutech.routing;

/** Finds good schedules; safe for use by several threads, each with its own problem. */
public interface RouteOptimizer {
    /**
     * Searches until the criterion is reached and returns the best schedule found.
     *
     * <p>Every job is on exactly one route or unassigned with its reason. A problem without jobs gets {@link Schedule#EMPTY}, one
     * without shifts a schedule with every job unassigned. The first schedule is reported to the listener too.
     */
    Schedule optimize(PlanningProblem problem, StopCriterion stop, OptimizationListener listener);

    /**
     * The same, beginning with a schedule: its routes, as far as their shifts and jobs are the problem's and they keep to its rules. If they have all jobs,
     * what is found costs no more than they do, and less of it is different than if the search had begun with nothing. An optimiser that cannot begin with a
     * schedule begins with nothing.
     */
    default Schedule optimize(
            PlanningProblem problem, Schedule start, StopCriterion stop, OptimizationListener listener) {
        return optimize(problem, stop, listener);
    }
}
