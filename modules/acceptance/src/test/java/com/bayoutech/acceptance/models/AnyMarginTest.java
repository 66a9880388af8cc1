package com.bayoutech.acceptance.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.models.AimJudge;
import com.bayoutech.benchmarks.models.RouteJudge;
import com.bayoutech.solver.Advisor;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Margin;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the stops of a route is what an independent judge finds. */
class AnyMarginTest {
    private static final int MODELS = Integer.getInteger("bayou.drill.models", 2_000) / 4;

    private int told;

    @Test
    void theSlackIsAllThereIsAndTheSavingIsTrue() {
        assertThat(IntStream.range(0, MODELS).boxed().flatMap(seed -> faults(seed).stream()))
                .isEmpty();
        assertThat(told).isPositive();
    }

    /** What drills found: whoever leaves later may be spared a rest and be back earlier, which the cost of a route did not know. */
    @ParameterizedTest
    @ValueSource(ints = {1_731, 11_397, 14_510, 16_190})
    void whatDrillsFoundStaysMended(int seed) {
        assertThat(faults(seed)).isEmpty();
    }

    private List<String> faults(int seed) {
        List<String> faults = new ArrayList<>();
        Model model = RandomModel.of(seed, 8).withDocks(List.of());
        Solution solution = Solver.solve(model, Settings.of(seed), Budget.iterations(200), Solver.Listener.NONE);
        Advisor advisor = new Advisor(model, solution);
        for (Route route : solution.routes()) {
            for (Margin margin : advisor.margins(route.vehicle())) {
                told++;
                String name = "Model " + seed + ", vehicle " + route.vehicle() + ": " + margin;
                findFault(model, solution, route, margin).ifPresent(fault -> faults.add(name + " " + fault));
            }
        }
        return faults;
    }

    private static Optional<String> findFault(Model model, Solution solution, Route route, Margin margin) {
        RouteJudge judge = new RouteJudge(model);
        List<Integer> sequence = sequence(route);
        int place = sequence.indexOf(margin.visit());
        if (!judge.isDrivable(route.vehicle(), sequence, place, margin.slack())) {
            return Optional.of("has less slack");
        }
        if (judge.isDrivable(route.vehicle(), sequence, place, margin.slack() + 1)) {
            return Optional.of("has more slack");
        }
        List<Integer> rest = without(model, judge, sequence, margin.visit());
        boolean isSettled =
                model.vehicles().get(route.vehicle()).prefix().stream().anyMatch(visit -> !rest.contains(visit));
        if (isSettled) {
            return margin.saving().map(saving -> "is settled, so that nothing is saved");
        }
        Optional<Long> left = rest.isEmpty() ? Optional.of(0L) : judge.findCost(route.vehicle(), rest);
        List<Integer> gone =
                sequence.stream().filter(visit -> !rest.contains(visit)).toList();
        AimJudge aims = new AimJudge(model);
        long mixed = aims.overlap(Whereabouts.of(solution)) - aims.overlap(Whereabouts.without(solution, gone));
        Optional<Long> saving =
                left.map(cost -> judge.findCost(route.vehicle(), sequence).orElseThrow() - cost + mixed);
        return saving.equals(margin.saving()) ? Optional.empty() : Optional.of("saves " + saving);
    }

    private static List<Integer> sequence(Route route) {
        return route.steps().stream()
                .map(step -> step.kind() == Route.Step.Kind.RELOAD ? RouteJudge.RELOAD : step.visit())
                .toList();
    }

    /** The sequence without a visit's job and those bound to it, and without reloads that have nothing before or behind them then. */
    private static List<Integer> without(Model model, RouteJudge judge, List<Integer> sequence, int visit) {
        Set<Integer> jobs = new HashSet<>(Set.of(judge.job(visit)));
        for (Relation relation : model.relations()) {
            if (relation.kind() != Relation.Kind.NOT_TOGETHER && relation.jobs().contains(judge.job(visit))) {
                jobs.addAll(relation.jobs());
            }
        }
        List<Integer> rest = new ArrayList<>();
        for (int other : sequence) {
            boolean isIdle = other == RouteJudge.RELOAD && (rest.isEmpty() || rest.getLast() == RouteJudge.RELOAD);
            if (!isIdle && (other == RouteJudge.RELOAD || !jobs.contains(judge.job(other)))) {
                rest.add(other);
            }
        }
        if (!rest.isEmpty() && rest.getLast() == RouteJudge.RELOAD) {
            rest.removeLast();
        }
        return rest;
    }
}
