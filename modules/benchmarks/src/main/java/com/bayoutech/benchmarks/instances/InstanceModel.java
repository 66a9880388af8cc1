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
    private final Instance instance;
    private final Measure measure;
    private final WholeNumbers numbers;
    private final Fleet fleet;
    private final List<Integer> placeOfVisit = new ArrayList<>();
    private final Model model;

    public InstanceModel(Instance instance, Measure measure) {
        this.instance = instance;
        this.measure = measure;
        this.numbers = new WholeNumbers(instance, measure);
        this.fleet = Fleet.of(instance);
        Travel travel = new PlaneTravel(instance, numbers);
        this.model = Model.of(travel, jobs(), vehicles());
    }

    public Model model() {
        return model;
    }

    /** The published figure of a solution's cost. */
    public double published(Solution solution) {
        return measure.published(solution.cost().total() / (double) numbers.scale());
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
                .map(step ->
                        step.kind() == Route.Step.Kind.RELOAD ? Integer.valueOf(depot) : placeOfVisit.get(step.visit()))
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
            job = job.withPenalty(numbers.money(place.prize()));
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
        Visit visit = Visit.at(index).withService(numbers.up(place.service())).withRelease(numbers.up(place.release()));
        return place.closes() < Double.POSITIVE_INFINITY
                ? visit.withWindow(numbers.up(place.opens()), numbers.down(place.closes()))
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
        Vehicle vehicle = Vehicle.of(
                        truck.depot(),
                        numbers.up(depot.opens()),
                        numbers.down(depot.closes()),
                        Math.min(truck.capacity(), Travel.MOST))
                .withCosts(new Vehicle.Costs(
                        numbers.money(truck.fixedCost()), (long) truck.distanceCost(), 0, Optional.empty()));
        if (truck.mostDuration() < Double.POSITIVE_INFINITY) {
            vehicle = vehicle.withLimits(
                    new Vehicle.Limits(Integer.MAX_VALUE, numbers.down(truck.mostDuration()), Integer.MAX_VALUE));
        }
        return truck.canReload()
                ? vehicle.withReload(new Reload(truck.depot(), numbers.up(depot.service()), mostReloads))
                : vehicle;
    }
}
