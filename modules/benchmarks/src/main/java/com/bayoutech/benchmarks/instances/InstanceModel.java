package com.bayoutech.benchmarks.instances;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An instance as our own search wants it, and the way back. */
public final class InstanceModel {
    /** Whole numbers for one unit, where the convention is double precision and time does not count. */
    private static final int UNTIMED_SCALE = 1_000;

    private static final int MOST_SCALE = 100_000;

    private final Instance instance;
    private final Measure measure;
    private final int scale;
    private final Fleet fleet;
    private final List<Integer> placeOfVisit = new ArrayList<>();
    private final Model model;

    public InstanceModel(Instance instance, Measure measure) {
        this.instance = instance;
        this.measure = measure;
        this.scale = measure.rounding() == Rounding.NONE ? scale(instance) : 1;
        this.fleet = Fleet.of(instance);
        Travel travel = new PlaneTravel(instance, measure.rounding(), scale);
        this.model = Model.of(travel, jobs(), vehicles());
    }

    public Model model() {
        return model;
    }

    /** The published figure of a solution's cost. */
    public double published(Solution solution) {
        return measure.published(solution.cost().total() / (double) scale);
    }

    /** The routes of the solution, one for each vehicle of the file; where the fleet is open, those that drive. */
    public List<List<Integer>> routes(Solution solution) {
        if (instance.isFleetOpen()) {
            return solution.routes().stream().map(this::places).toList();
        }
        List<List<Integer>> routes =
                new ArrayList<>(Collections.nCopies(instance.trucks().size(), List.of()));
        solution.routes().forEach(route -> routes.set(fleet.indices().get(route.vehicle()), places(route)));
        return routes;
    }

    private List<Integer> places(Route route) {
        int depot = fleet.trucks().get(route.vehicle()).depot();
        return route.steps().stream()
                .map(step -> step.kind() == Route.Step.Kind.RELOAD ? Integer.valueOf(depot) : placeOfVisit.get(step.visit()))
                .toList();
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        Set<Integer> deliveries = new HashSet<>(instance.deliveries().values());
        for (int place = instance.depots(); place < instance.places().size(); place++) {
            if (instance.deliveries().containsKey(place)) {
                int delivery = instance.deliveries().get(place);
                jobs.add(Job.shipment(
                        visit(place),
                        visit(delivery),
                        instance.places().get(place).collects()));
            } else if (!deliveries.contains(place)) {
                jobs.add(job(place));
            }
        }
        return jobs;
    }

    private Job job(int index) {
        Place place = instance.places().get(index);
        Visit visit = visit(index).withDelivers(place.delivers()).withCollects(place.collects());
        Job job = Job.of(instance.areBackhaulsLast() && place.collects() > 0 ? visit.withRank(1) : visit);
        if (place.isOptional()) {
            job = job.withPenalty((long) measure.rounding().of(place.prize()) * scale);
        }
        if (fleet.trucks().stream().allMatch(truck -> truck.allowed().isEmpty())) {
            return job;
        }
        return job.withVehicles(IntStream.range(0, fleet.trucks().size())
                .filter(vehicle -> fleet.trucks()
                        .get(vehicle)
                        .allowed()
                        .map(allowed -> allowed.contains(index))
                        .orElse(true))
                .boxed()
                .collect(Collectors.toSet()));
    }

    private Visit visit(int index) {
        placeOfVisit.add(index);
        Place place = instance.places().get(index);
        Visit visit = Visit.at(index).withService(up(place.service())).withRelease(up(place.release()));
        return place.closes() < Double.POSITIVE_INFINITY
                ? visit.withWindow(up(place.opens()), down(place.closes()))
                : visit;
    }

    private List<Vehicle> vehicles() {
        long mostReloads = Math.min(instance.clients(), fleet.mostRoutes());
        return fleet.trucks().stream()
                .map(truck -> vehicle(truck, (int) mostReloads))
                .toList();
    }

    private Vehicle vehicle(Truck truck, int mostReloads) {
        Place depot = instance.places().get(truck.depot());
        boolean closes = depot.closes() < Double.POSITIVE_INFINITY;
        Vehicle vehicle = Vehicle.of(
                        truck.depot(),
                        up(depot.opens()),
                        closes ? down(depot.closes()) : Travel.MOST,
                        Math.min(truck.capacity(), Travel.MOST))
                .withCosts(new Vehicle.Costs(
                        (long) measure.rounding().of(truck.fixedCost()) * scale,
                        (long) truck.distanceCost(),
                        0,
                        Optional.empty()));
        if (truck.mostDuration() < Double.POSITIVE_INFINITY) {
            vehicle = vehicle.withLimits(
                    new Vehicle.Limits(Integer.MAX_VALUE, down(truck.mostDuration()), Integer.MAX_VALUE));
        }
        return truck.canReload()
                ? vehicle.withReload(new Reload(truck.depot(), up(depot.service()), mostReloads))
                : vehicle;
    }

    private int up(double time) {
        return (int) Math.ceil(measure.rounding().of(time) * scale);
    }

    private int down(double time) {
        return (int) Math.floor(measure.rounding().of(time) * scale);
    }

    /** As fine as the solver's measures let it be: the longest time and the longest way stay well inside of them. */
    private static int scale(Instance instance) {
        if (!instance.isTimed()) {
            return UNTIMED_SCALE;
        }
        double longest = 1;
        for (Place place : instance.places()) {
            longest = Math.max(longest, place.closes() < Double.POSITIVE_INFINITY ? place.closes() + place.service() : 0);
            longest = Math.max(longest, 2 * Math.max(Math.abs(place.x()), Math.abs(place.y())));
        }
        return (int) Math.min(MOST_SCALE, Travel.MOST / 2 / longest);
    }
}
