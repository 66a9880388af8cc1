package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searchers that share a plan whose ways are too many for tables. */
class CrewTest {
    private static final int JOBS = 400;
    private static final int CAPACITY = 100;
    private static final int SIDE = 1_000;

    /** After so many steps a search ends that was told to have many more. */
    private static final int STEPS = 40_000;

    private final Solution unpolished = solve(600L * JOBS);

    @Test
    void thereIsAPlanOfAll() {
        check(unpolished);
    }

    @Test
    void aBudgetForManyStepsIsWorthPolishing() {
        Solution polished = solve(1_000L * JOBS);
        check(polished);
        assertThat(polished.cost().total()).isLessThan(unpolished.cost().total());
    }

    private static void check(Solution solution) {
        assertThat(solution.unassigned()).isEmpty();
        List<Integer> visits = solution.routes().stream()
                .flatMap(route -> route.steps().stream())
                .filter(step -> step.kind() == Step.Kind.VISIT)
                .map(Step::visit)
                .sorted()
                .toList();
        assertThat(visits).isEqualTo(IntStream.range(0, JOBS).boxed().toList());
        assertThat(solution.routes())
                .allSatisfy(route -> assertThat(route.steps().stream()
                                .filter(step -> step.kind() == Step.Kind.VISIT)
                                .mapToInt(step -> load(step.visit()))
                                .sum())
                        .isLessThanOrEqualTo(CAPACITY));
    }

    private static Solution solve(long expected) {
        Budget budget = iterations -> iterations < STEPS ? iterations / (double) expected : 1;
        return new Portfolio(town(), Settings.of(1).withThreads(2), budget, Solver.Listener.NONE).run();
    }

    private static int load(int visit) {
        return 1 + visit % 3;
    }

    /** Places strewn over a square, of which most are nobody's. */
    private static Model town() {
        int[] x = new Random(1).ints(TimelessTravel.MANY, 0, SIDE).toArray();
        int[] y = new Random(2).ints(TimelessTravel.MANY, 0, SIDE).toArray();
        Travel town = new TimelessTravel(TimelessTravel.MANY, (from, to) ->
                (int) Math.round(Math.hypot(x[from] - x[to], y[from] - y[to])));
        List<Job> jobs = new ArrayList<>();
        for (int visit = 0; visit < JOBS; visit++) {
            jobs.add(Job.of(Visit.at(visit + 1).withDelivers(load(visit))));
        }
        return Model.of(town, jobs, Collections.nCopies(12, Vehicle.of(0, 0, 100_000, CAPACITY)));
    }
}
