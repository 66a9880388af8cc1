package com.bayoutech.benchmarks.contestants;

import com.bayoutech.benchmarks.instances.Instance;
import com.bayoutech.benchmarks.instances.Place;
import com.bayoutech.benchmarks.instances.Truck;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.job.Delivery;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** jsprit's algorithm with its own settings, on plain problems. */
final class JspritSearch {
    private static final double DEARER_THAN_ANY_WAY = 100_000;

    private final Task task;
    private final Instance instance;
    private final Watch watch;

    private JspritSearch(Task task, Progress progress) {
        this.task = task;
        this.instance = PlainProblem.require(task, "jsprit", true);
        this.watch = new Watch(task, progress);
    }

    static Outcome solve(Task task, Progress progress) {
        return new JspritSearch(task, progress).run();
    }

    /** It cannot be stopped while it makes its first plan, so it runs beside, and who is not done in time has none. */
    private Outcome run() {
        AtomicLong iterations = new AtomicLong();
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(problem())
                .setRandom(new Random(task.seed()))
                .setProperty(Jsprit.Parameter.THREADS, Integer.toString(task.threads()))
                .buildAlgorithm();
        algorithm.setMaxIterations(
                (int) Math.min(Integer.MAX_VALUE, task.iterations().orElse(Integer.MAX_VALUE)));
        algorithm.setPrematureAlgorithmTermination(discovered -> {
            iterations.incrementAndGet();
            if (discovered.isAccepted()) {
                watch.saw(routes(discovered.getSolution()));
            }
            return task.isOver();
        });
        Thread search = new Thread(
                () -> {
                    for (VehicleRoutingProblemSolution solution : algorithm.searchSolutions()) {
                        watch.saw(routes(solution));
                    }
                },
                "jsprit");
        search.setDaemon(true);
        search.start();
        try {
            search.join((long) (task.secondsLeft() * 1e3));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return watch.outcome(iterations.get());
    }

    private VehicleRoutingProblem problem() {
        Truck truck = instance.trucks().get(0);
        Place depot = instance.places().get(0);
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("truck")
                .addCapacityDimension(0, truck.capacity())
                .setFixedCost(task.measure().countsVehiclesFirst() ? DEARER_THAN_ANY_WAY : 0)
                .build();
        VehicleRoutingProblem.Builder problem = VehicleRoutingProblem.Builder.newInstance();
        problem.setFleetSize(instance.isFleetOpen() ? FleetSize.INFINITE : FleetSize.FINITE);
        for (int index = 0; index < instance.trucks().size(); index++) {
            problem.addVehicle(VehicleImpl.Builder.newInstance("truck " + index)
                    .setStartLocation(location(0))
                    .setType(type)
                    .setEarliestStart(figure(depot.opens()))
                    .setLatestArrival(latest(depot))
                    .build());
        }
        problem.setRoutingCost(new StraightCosts());
        jobs().forEach(problem::addJob);
        return problem.build();
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        Set<Integer> deliveries = new HashSet<>(instance.deliveries().values());
        for (int index = 1; index < instance.places().size(); index++) {
            Place place = instance.places().get(index);
            Integer delivery = instance.deliveries().get(index);
            if (delivery != null) {
                Place end = instance.places().get(delivery);
                jobs.add(Shipment.Builder.newInstance(Integer.toString(index))
                        .addSizeDimension(0, place.collects())
                        .setPickupLocation(location(index))
                        .setPickupServiceTime(figure(place.service()))
                        .setPickupTimeWindow(window(place))
                        .setDeliveryLocation(location(delivery))
                        .setDeliveryServiceTime(figure(end.service()))
                        .setDeliveryTimeWindow(window(end))
                        .build());
            } else if (!deliveries.contains(index)) {
                jobs.add(Delivery.Builder.newInstance(Integer.toString(index))
                        .addSizeDimension(0, place.delivers())
                        .setLocation(location(index))
                        .setServiceTime(figure(place.service()))
                        .setTimeWindow(window(place))
                        .build());
            }
        }
        return jobs;
    }

    private Location location(int index) {
        return Location.Builder.newInstance()
                .setId(Integer.toString(index))
                .setIndex(index)
                .build();
    }

    private TimeWindow window(Place place) {
        return TimeWindow.newInstance(figure(place.opens()), latest(place));
    }

    private double latest(Place place) {
        return Double.isInfinite(place.closes()) ? Double.MAX_VALUE : figure(place.closes());
    }

    private double figure(double number) {
        return task.measure().figure(number);
    }

    private static List<List<Integer>> routes(VehicleRoutingProblemSolution solution) {
        return solution.getRoutes().stream().map(JspritSearch::places).toList();
    }

    private static List<Integer> places(VehicleRoute route) {
        return route.getActivities().stream()
                .map(activity -> activity.getLocation().getIndex())
                .toList();
    }

    private final class StraightCosts extends AbstractForwardVehicleRoutingTransportCosts {
        private final boolean isTimed = instance.isTimed();
        private final int size = instance.places().size();
        private final double[] ways = new double[size * size];

        StraightCosts() {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    ways[from * size + to] = figure(instance.places()
                            .get(from)
                            .straightTo(instance.places().get(to)));
                }
            }
        }

        @Override
        public double getDistance(Location from, Location to, double departureTime, Vehicle vehicle) {
            return ways[from.getIndex() * size + to.getIndex()];
        }

        @Override
        public double getTransportTime(
                Location from, Location to, double departureTime, Driver driver, Vehicle vehicle) {
            return isTimed ? getDistance(from, to, departureTime, vehicle) : 0;
        }

        @Override
        public double getTransportCost(
                Location from, Location to, double departureTime, Driver driver, Vehicle vehicle) {
            return getDistance(from, to, departureTime, vehicle);
        }
    }
}
