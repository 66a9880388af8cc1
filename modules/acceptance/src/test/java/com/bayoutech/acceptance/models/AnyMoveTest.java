package com.bayoutech.acceptance.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.models.AimJudge;
import com.bayoutech.benchmarks.models.RouteJudge;
import com.bayoutech.solver.Advisor;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Move;
import com.bayoutech.solver.Move.Reason;
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

/** What is said of moved jobs holds when they are put back, as an independent judge finds. */
class AnyMoveTest {
    private static final int MODELS = Integer.getInteger("bayou.drill.models", 2_000) / 4;

    private int dearer;
    private int blocked;

    @Test
    void puttingBackCostsWhatIsSaidOrCannotBeDone() {
        assertThat(IntStream.range(0, MODELS).boxed().flatMap(seed -> faults(seed).stream()))
                .isEmpty();
        assertThat(dearer).isPositive();
        assertThat(blocked).isPositive();
    }

    private List<String> faults(int seed) {
        List<String> faults = new ArrayList<>();
        Model model = RandomModel.of(seed, 8).withDocks(List.of());
        Solution published = solve(model, seed + 1, 2);
        Solution solution = solve(model, seed, 600);
        for (Move move : new Advisor(model, solution).moves(routes(model, published))) {
            Optional<String> fault = move.reason() instanceof Reason.Dearer back
                    ? findFault(model, solution, move, back)
                    : findPlace(model, solution, move);
            if (fault.isPresent()) {
                faults.add("Model " + seed + ": " + move + " " + fault.get());
            }
        }
        return faults;
    }

    private Optional<String> findFault(Model model, Solution solution, Move move, Reason.Dearer back) {
        dearer++;
        RouteJudge judge = new RouteJudge(model);
        long price = 0;
        for (Route route : back.routes()) {
            Optional<String> fault = judge.findFault(route.vehicle(), sequence(route));
            Optional<Long> cost = judge.findCost(route.vehicle(), sequence(route));
            if (fault.isPresent() || cost.isEmpty()) {
                return Optional.of("cannot be driven: " + fault);
            }
            price += cost.get();
        }
        Set<Integer> concerned = new HashSet<>(Set.of(move.from()));
        move.to().ifPresent(concerned::add);
        for (Route route : solution.routes()) {
            if (concerned.contains(route.vehicle())) {
                price -= judge.findCost(route.vehicle(), sequence(route)).orElseThrow();
            }
        }
        if (move.to().isEmpty()) {
            Set<Integer> done = new HashSet<>();
            back.routes().getFirst().visits().forEach(visit -> done.add(judge.job(visit)));
            price -= solution.unassigned().stream()
                    .filter(done::contains)
                    .mapToLong(job -> model.jobs().get(job).penalty())
                    .sum();
        }
        AimJudge aims = new AimJudge(model);
        price += aims.overlap(Whereabouts.with(solution, back.routes())) - aims.overlap(Whereabouts.of(solution));
        boolean isBack = back.routes().stream()
                .filter(route -> route.vehicle() == move.from())
                .anyMatch(route -> route.visits().containsAll(judge.visitsOf(move.job())));
        return isBack && price == back.price() ? Optional.empty() : Optional.of("costs " + price);
    }

    /** A place for a job of one visit where there should be none, if it can be taken from where it is. */
    private Optional<String> findPlace(Model model, Solution solution, Move move) {
        blocked++;
        RouteJudge judge = new RouteJudge(model);
        List<Integer> visits = judge.visitsOf(move.job());
        List<Integer> there = sequence(solution, move.from());
        boolean isBound =
                model.relations().stream().anyMatch(relation -> relation.jobs().contains(move.job()));
        if (visits.size() > 1 || isBound || there.contains(visits.getFirst())) {
            return Optional.empty();
        }
        List<Integer> rest = move.to().map(vehicle -> sequence(solution, vehicle)).orElse(List.of()).stream()
                .filter(visit -> !visits.contains(visit))
                .toList();
        if (!rest.isEmpty() && !isDrivable(judge, move.to().orElseThrow(), rest)) {
            return Optional.empty();
        }
        for (int place = 0; place <= there.size(); place++) {
            List<Integer> sequence = new ArrayList<>(there);
            sequence.add(place, visits.getFirst());
            if (isDrivable(judge, move.from(), sequence)) {
                return Optional.of("but could be driven: " + sequence);
            }
        }
        return Optional.empty();
    }

    private static boolean isDrivable(RouteJudge judge, int vehicle, List<Integer> sequence) {
        return judge.findFault(vehicle, sequence).isEmpty()
                && judge.findCost(vehicle, sequence).isPresent();
    }

    private static List<Integer> sequence(Solution solution, int vehicle) {
        return solution.routes().stream()
                .filter(route -> route.vehicle() == vehicle)
                .findFirst()
                .map(AnyMoveTest::sequence)
                .orElse(List.of());
    }

    private static Solution solve(Model model, long seed, long iterations) {
        return Solver.solve(model, Settings.of(seed), Budget.iterations(iterations), Solver.Listener.NONE);
    }

    private static List<Integer> sequence(Route route) {
        return route.steps().stream()
                .map(step -> step.kind() == Route.Step.Kind.RELOAD ? RouteJudge.RELOAD : step.visit())
                .toList();
    }

    private static List<List<Integer>> routes(Model model, Solution solution) {
        List<List<Integer>> routes = new ArrayList<>();
        model.vehicles().forEach(vehicle -> routes.add(List.of()));
        for (Route route : solution.routes()) {
            routes.set(route.vehicle(), route.visits());
        }
        return routes;
    }
}
