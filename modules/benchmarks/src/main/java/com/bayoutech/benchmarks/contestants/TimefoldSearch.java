package com.bayoutech.benchmarks.contestants;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.bayoutech.benchmarks.contestants.timefold.TimefoldConstraints;
import com.bayoutech.benchmarks.contestants.timefold.TimefoldMap;
import com.bayoutech.benchmarks.contestants.timefold.TimefoldPlan;
import com.bayoutech.benchmarks.contestants.timefold.TimefoldStop;
import com.bayoutech.benchmarks.contestants.timefold.TimefoldTruck;
import com.bayoutech.benchmarks.instances.Instance;
import com.bayoutech.benchmarks.instances.Place;
import com.bayoutech.benchmarks.instances.WholeNumbers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Timefold's community edition with its default phases, on plain problems without pickups; it uses one thread. */
final class TimefoldSearch {
    private static final double MILLIS_PER_SECOND = 1e3;

    private TimefoldSearch() {}

    static Outcome solve(Task task, Progress progress) {
        Instance instance = PlainProblem.require(task, "Timefold", false);
        TimefoldPlan plan = plan(instance, new WholeNumbers(instance, task.measure()));
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldTruck.class, TimefoldStop.class)
                .withConstraintProviderClass(
                        task.measure().countsVehiclesFirst()
                                ? TimefoldConstraints.VehiclesFirst.class
                                : TimefoldConstraints.class)
                .withRandomSeed(task.seed())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT);
        TerminationConfig termination = new TerminationConfig()
                .withSpentLimit(Duration.ofMillis((long) (task.secondsLeft() * MILLIS_PER_SECOND)));
        task.iterations().ifPresent(termination::setMoveCountLimit);
        SolverFactory<TimefoldPlan> factory = SolverFactory.create(config.withTerminationConfig(termination));
        Solver<TimefoldPlan> solver = factory.buildSolver();
        Watch watch = new Watch(task, progress);
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                watch.saw(routes(event.getNewBestSolution()));
            }
        });
        solver.solve(plan);
        return watch.outcome(Outcome.UNKNOWN);
    }

    private static TimefoldPlan plan(Instance instance, WholeNumbers numbers) {
        List<Place> places = instance.places();
        int size = places.size();
        int[] ways = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                ways[from * size + to] = numbers.way(places.get(from).straightTo(places.get(to)));
            }
        }
        Place depot = places.get(0);
        TimefoldMap map = new TimefoldMap(
                size, ways, instance.isTimed(), numbers.up(depot.opens()), numbers.down(depot.closes()));
        List<TimefoldTruck> trucks = new ArrayList<>();
        for (int index = 0; index < instance.usefulVehicles(); index++) {
            trucks.add(new TimefoldTruck(instance.trucks().get(0).capacity()));
        }
        List<TimefoldStop> stops = new ArrayList<>();
        for (int index = 1; index < size; index++) {
            Place place = places.get(index);
            stops.add(new TimefoldStop(
                    index,
                    place.delivers(),
                    numbers.up(place.opens()),
                    numbers.down(place.closes()),
                    numbers.up(place.service()),
                    map));
        }
        return new TimefoldPlan(trucks, stops);
    }

    private static List<List<Integer>> routes(TimefoldPlan plan) {
        return plan.getTrucks().stream()
                .map(truck ->
                        truck.getStops().stream().map(TimefoldStop::getPlace).toList())
                .toList();
    }
}
