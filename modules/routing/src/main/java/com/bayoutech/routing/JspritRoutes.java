package com.bayoutech.routing;

import com.bayoutech.routing.internal.JspritAlgorithm;
import com.bayoutech.routing.internal.JspritDialect;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;

/**
 * Solves jsprit's problems with the engine of our own, and with jsprit's where a problem says what ours cannot know.
 *
 * <p>Services, pickups, deliveries and shipments with their windows, loads, skills and priorities; vehicles with their times, costs, skills and
 * breaks, returning or not; finite and infinite fleets; initial routes, which keep their vehicle and their order. A job that stays out costs more than all driving, and more so by its priority. The
 * solution's cost is what jsprit's {@code SolutionAnalyser} says. Where waiting costs something, a route departs as late as it can.
 *
 * <p>jsprit's own algorithm runs, and the answer says why, if states and constraints are given, if initial routes have more than services, or if costs cannot
 * be read into tables: those of activities, those that depend on the hour or the vehicle rather than on its type.
 */
public final class JspritRoutes {
    private final int threads;

    /**
     * A door for problems in jsprit's words.
     *
     * @param threads how many threads each search of our engine may use, at least one
     */
    public JspritRoutes(int threads) {
        this.threads = threads;
    }

    /** Solves a problem until the criterion is reached. */
    public JspritAnswer solve(VehicleRoutingProblem problem, StopCriterion stop, long seed) {
        return new JspritDialect(problem, stop, seed).solve(threads);
    }

    /** Solves a problem with constraints that only jsprit's own algorithm knows. */
    public JspritAnswer solve(
            VehicleRoutingProblem problem,
            StateManager states,
            ConstraintManager constraints,
            StopCriterion stop,
            long seed) {
        return new JspritAlgorithm(problem, stop, seed).solve(states, constraints);
    }
}
