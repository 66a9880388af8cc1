package com.bayoutech.planning;

import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.StopCriterion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A search that does as it is told, on a clock of its own: an iteration takes a tenth of a second of it and no time at all. */
final class ScriptedOptimizer implements RouteOptimizer {
    private static final Duration ITERATION = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final List<Step> script = new ArrayList<>();
    private final List<PlanningProblem> problems = new ArrayList<>();

    private interface Step {
        void perform(Search search);
    }

    /** Finds a better schedule. */
    ScriptedOptimizer improves(Schedule schedule) {
        script.add(search -> {
            search.best = schedule;
            search.listener.improved(schedule, search.iterations, search.elapsed);
        });
        return this;
    }

    /** Iterates for some time, unless it is told to stop. */
    ScriptedOptimizer iterates(Duration time) {
        script.add(search -> {
            Duration until = search.elapsed.plus(time);
            while (!search.isStopped && search.elapsed.compareTo(until) < 0) {
                search.iterate();
            }
        });
        return this;
    }

    /** Iterates until it is told to stop. */
    ScriptedOptimizer waitsForStop() {
        return iterates(PATIENCE);
    }

    /** Something happens elsewhere meanwhile, or to the search itself. */
    ScriptedOptimizer does(Runnable action) {
        script.add(search -> action.run());
        return this;
    }

    List<PlanningProblem> problems() {
        return problems;
    }

    @Override
    public Schedule optimize(PlanningProblem problem, StopCriterion stop, OptimizationListener listener) {
        problems.add(problem);
        Search search = new Search(stop, listener);
        script.forEach(step -> step.perform(search));
        if (search.elapsed.compareTo(PATIENCE) >= 0) {
            throw new AssertionError("Nobody stopped the search.");
        }
        return search.best;
    }

    private static final class Search {
        private final StopCriterion stop;
        private final OptimizationListener listener;
        private Schedule best = Schedule.EMPTY;
        private long iterations;
        private Duration elapsed = Duration.ZERO;
        private boolean isStopped;

        Search(StopCriterion stop, OptimizationListener listener) {
            this.stop = stop;
            this.listener = listener;
        }

        void iterate() {
            iterations++;
            elapsed = elapsed.plus(ITERATION);
            isStopped = stop.isReached(iterations, elapsed);
        }
    }
}
