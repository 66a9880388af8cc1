package com.bayoutech.routing.internal;

import com.bayoutech.routing.JspritAnswer;
import com.bayoutech.routing.StopCriterion;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;
import com.graphhopper.jsprit.core.util.Solutions;
import java.time.Duration;
import java.util.Random;

/** jsprit's own search, for at most its usual number of iterations. */
public final class JspritAlgorithm {
    private final long startNanos = System.nanoTime();
    private final VehicleRoutingProblem problem;
    private final StopCriterion stop;
    private final long seed;
    private long iterations;

    public JspritAlgorithm(VehicleRoutingProblem problem, StopCriterion stop, long seed) {
        this.problem = problem;
        this.stop = stop;
        this.seed = seed;
    }

    /** Searches with constraints of the caller's. */
    public JspritAnswer solve(StateManager states, ConstraintManager constraints) {
        return run(
                Jsprit.Builder.newInstance(problem)
                        .setStateAndConstraintManager(states, constraints)
                        .addCoreStateAndConstraintStuff(true),
                "The problem came with a state and a constraint manager.");
    }

    /** Searches because our engine cannot. */
    JspritAnswer solve(String why) {
        return run(Jsprit.Builder.newInstance(problem), why);
    }

    private JspritAnswer run(Jsprit.Builder builder, String why) {
        VehicleRoutingAlgorithm algorithm = builder.setRandom(new Random(seed)).buildAlgorithm();
        algorithm.setPrematureAlgorithmTermination(
                discovered -> stop.isReached(++iterations, Duration.ofNanos(System.nanoTime() - startNanos)));
        return new JspritAnswer(Solutions.bestOf(algorithm.searchSolutions()), JspritAnswer.Engine.JSPRIT, why);
    }
}
