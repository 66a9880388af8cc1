package com.bayoutech.routing;

import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;

/**
 * What came of a jsprit problem, and who searched.
 *
 * @param solution in jsprit's words
 * @param why why it was jsprit's own algorithm; empty where it was the engine of our own
 */
public record JspritAnswer(VehicleRoutingProblemSolution solution, Engine engine, String why) {
    /** Who searched. */
    public enum Engine {
        /** Our own. */
        SOLVER,
        /** jsprit's ruin and recreate. */
        JSPRIT
    }
}
