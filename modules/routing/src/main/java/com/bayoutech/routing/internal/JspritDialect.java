package com.bayoutech.routing.internal;

import com.bayoutech.routing.JspritAnswer;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Solves one of jsprit's problems with our engine if it can be read, else with jsprit's. */
public final class JspritDialect {
    private final long startNanos = System.nanoTime();
    private final VehicleRoutingProblem problem;
    private final StopCriterion stop;
    private final long seed;

    public JspritDialect(VehicleRoutingProblem problem, StopCriterion stop, long seed) {
        this.problem = problem;
        this.stop = stop;
        this.seed = seed;
    }

    /** Searches until the criterion is reached. */
    public JspritAnswer solve(int threads) {
        Optional<String> obstacle = JspritObstacles.find(problem);
        if (obstacle.isPresent()) {
            return jsprit(obstacle.get());
        }
        List<JspritTask> tasks = JspritTask.of(problem);
        JspritTables tables = new JspritTables(problem, tasks);
        obstacle = tables.obstacle();
        if (obstacle.isPresent()) {
            return jsprit(obstacle.get());
        }
        JspritProblemReader reader = new JspritProblemReader(problem, tasks, tables);
        Solution found =
                Solver.solve(reader.model(), Settings.of(seed).withThreads(threads), this::used, Solver.Listener.NONE);
        JspritSolutionWriter writer = new JspritSolutionWriter(problem, tables, reader);
        if (found.unassigned().stream().anyMatch(job -> tasks.get(job).route().isPresent())) {
            return jsprit("An initial route cannot be driven.");
        }
        VehicleRoutingProblemSolution solution = writer.write(found);
        if (!writer.isSound(solution)) {
            return jsprit("The travel costs or times answered otherwise than when they were read.");
        }
        return new JspritAnswer(solution, JspritAnswer.Engine.SOLVER, "");
    }

    private JspritAnswer jsprit(String why) {
        return new JspritAlgorithm(problem, stop, seed).solve(why);
    }

    private synchronized double used(long iterations) {
        return stop.used(iterations, Duration.ofNanos(System.nanoTime() - startNanos));
    }
}
