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
}
