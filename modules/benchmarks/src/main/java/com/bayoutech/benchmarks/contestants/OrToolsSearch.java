package com.bayoutech.benchmarks.contestants;

import com.bayoutech.benchmarks.instances.Instance;
import com.bayoutech.benchmarks.instances.Place;
import com.bayoutech.benchmarks.instances.WholeNumbers;
import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.Solver;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.List;

/** OR-Tools' routing library with guided local search, on plain problems; it knows no seed and uses one thread. */
final class OrToolsSearch {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long DEARER_THAN_ANY_WAY = 1L << 36;
    private static final String LOAD = "load";
    private static final String TIME = "time";

    private final Task task;
    private final Instance instance;
    private final WholeNumbers numbers;
    private final Watch watch;
    private final int vehicles;
    private final RoutingIndexManager manager;
    private final RoutingModel routing;

    private OrToolsSearch(Task task, Progress progress) {
        this.task = task;
        this.instance = PlainProblem.require(task, "OR-Tools", true);
        this.numbers = new WholeNumbers(instance, task.measure());
        this.watch = new Watch(task, progress);
        this.vehicles = instance.usefulVehicles();
        this.manager = new RoutingIndexManager(instance.places().size(), vehicles, 0);
        this.routing = new RoutingModel(manager);
    }

    static Outcome solve(Task task, Progress progress) {
        Loader.loadNativeLibraries();
        return new OrToolsSearch(task, progress).run();
    }

    private Outcome run() {
        long[][] ways = ways();
        routing.setArcCostEvaluatorOfAllVehicles(routing.registerTransitMatrix(ways));
        if (task.measure().countsVehiclesFirst()) {
            routing.setFixedCostOfAllVehicles(DEARER_THAN_ANY_WAY);
        }
        addLoads();
        if (instance.isTimed()) {
            addTimes(ways);
        }
        addDeliveries();
        long[] best = {Long.MAX_VALUE};
        routing.addAtSolutionCallback(() -> {
            long cost = routing.costVar().value();
            if (cost < best[0]) {
                best[0] = cost;
                watch.saw(routes());
            }
        });
        // The answer is null where there is none; the watch has seen all that there are.
        var _ = routing.solveWithParameters(parameters());
        return watch.outcome(Outcome.UNKNOWN);
    }

    private RoutingSearchParameters parameters() {
        double left = task.secondsLeft();
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setSolutionLimit(task.iterations().orElse(Long.MAX_VALUE))
                .setTimeLimit(Duration.newBuilder().setSeconds((long) left).setNanos((int)
                        ((left - (long) left) * NANOS_PER_SECOND)))
                .build();
    }

    private long[][] ways() {
        int size = instance.places().size();
        long[][] ways = new long[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                ways[from][to] = numbers.way(
                        instance.places().get(from).straightTo(instance.places().get(to)));
            }
        }
        return ways;
    }

    private void addLoads() {
        long[] loads = instance.places().stream()
                .mapToLong(place -> (long) place.delivers() + place.collects())
                .toArray();
        routing.addDimension(
                routing.registerUnaryTransitVector(loads),
                0,
                instance.trucks().get(0).capacity(),
                true,
                LOAD);
    }

    private void addTimes(long[][] ways) {
        long[][] times = new long[ways.length][];
        for (int from = 0; from < ways.length; from++) {
            int service = numbers.up(instance.places().get(from).service());
            times[from] = ways[from].clone();
            for (int to = 0; to < ways.length; to++) {
                times[from][to] += service;
            }
        }
        long horizon = numbers.down(instance.places().get(0).closes());
        routing.addDimension(routing.registerTransitMatrix(times), horizon, horizon, false, TIME);
        RoutingDimension time = routing.getMutableDimension(TIME);
        for (int index = 1; index < ways.length; index++) {
            Place place = instance.places().get(index);
            long latest = Math.min(horizon, numbers.down(place.closes()));
            time.cumulVar(manager.nodeToIndex(index)).setRange(numbers.up(place.opens()), latest);
        }
    }

    private void addDeliveries() {
        Solver solver = routing.solver();
        instance.deliveries().forEach((pickup, delivery) -> {
            long from = manager.nodeToIndex(pickup);
            long to = manager.nodeToIndex(delivery);
            RoutingDimension time = routing.getMutableDimension(TIME);
            routing.addPickupAndDelivery(from, to);
            solver.addConstraint(solver.makeEquality(routing.vehicleVar(from), routing.vehicleVar(to)));
            solver.addConstraint(solver.makeLessOrEqual(time.cumulVar(from), time.cumulVar(to)));
        });
    }

    private List<List<Integer>> routes() {
        List<List<Integer>> routes = new ArrayList<>();
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            List<Integer> route = new ArrayList<>();
            long at = routing.nextVar(routing.start(vehicle)).value();
            while (!routing.isEnd(at)) {
                route.add(manager.indexToNode(at));
                at = routing.nextVar(at).value();
            }
            routes.add(route);
        }
        return routes;
    }
}
