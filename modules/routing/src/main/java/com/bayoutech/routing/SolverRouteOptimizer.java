package com.bayoutech.routing;

import com.bayoutech.routing.internal.PlanningSearch;
import java.time.Duration;
import java.util.List;

/**
 * Searches with the engine of our own, {@code com.bayoutech.solver}.
 *
 * <p>On one thread, the same seed and number of iterations give the same schedule. With several, the stop criterion and the listener are called on
 * any of them, but never at the same time.
 */
public final class SolverRouteOptimizer implements RouteOptimizer {
    private final long seed;
    private final int threads;

    /**
     * An optimiser whose searches all draw their random numbers from one seed.
     *
     * @param threads how many threads each search may use, at least one
     */
    public SolverRouteOptimizer(long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads (" + threads + ") must be at least 1.");
        }
        this.seed = seed;
        this.threads = threads;
    }

    @Override
    public Schedule optimize(PlanningProblem problem, StopCriterion stop, OptimizationListener listener) {
        return optimize(problem, Schedule.EMPTY, stop, listener);
    }

    @Override
    public Schedule optimize(
            PlanningProblem problem, Schedule start, StopCriterion stop, OptimizationListener listener) {
        if (problem.jobs().isEmpty()) {
            return reported(Schedule.EMPTY, listener);
        }
        if (problem.shifts().isEmpty()) {
            return reported(nothingPlanned(problem), listener);
        }
        return new PlanningSearch(problem, start, stop, listener).run(seed, threads);
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
