package com.bayoutech.solver.internal;

import com.bayoutech.solver.Aims;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Some vehicles of a model with some of its jobs, under numbers of their own. */
final class LocalModel {
    private final Model whole;
    private final List<Integer> vehicles;
    private final List<Integer> visits = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> locations = new LinkedHashMap<>();
    private final Model model;

    /**
     * @param vehicles in the order of their new numbers
     * @param jobs likewise; each has its visits numbered in turn
     * @param changedVehicle makes a vehicle another one
     * @param changedJob makes a job another one, by its number in the whole model
     * @param docks where these vehicles wait, in locations of the whole model
     */
    LocalModel(
            Model whole,
            JobIndex index,
            List<Integer> vehicles,
            List<Integer> jobs,
            UnaryOperator<Vehicle> changedVehicle,
            IntFunction<UnaryOperator<Job>> changedJob,
            List<Dock> docks) {
        this.whole = whole;
        this.vehicles = vehicles;
        List<Vehicle> drivers = vehicles.stream()
                .map(vehicle -> changedVehicle.apply(local(whole.vehicles().get(vehicle))))
                .toList();
        List<Job> local = new ArrayList<>();
        for (int job : jobs) {
            local.add(changedJob.apply(job).apply(local(whole.jobs().get(job))));
            for (int visit : index.visitsOf(job)) {
                numbers.put(visit, visits.size());
                visits.add(visit);
            }
        }
        int[] known = locations.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.model = new Model(
                whole.travels().stream()
                        .<Travel>map(travel -> new LocalTravel(travel, known))
                        .toList(),
                local,
                drivers.stream().map(this::withPrefix).toList(),
                relations(jobs),
                whole.isLastInFirstOut(),
                new Aims(whole.aims().balance(), Optional.empty()),
                docks.stream()
                        .filter(dock -> locations.containsKey(dock.location()))
                        .map(dock -> new Dock(index(dock.location()), dock.bays(), dock.booked()))
                        .toList());
    }

    Model model() {
        return model;
    }

    /** What a visit of the whole model is called here. */
    int number(int visit) {
        return Objects.requireNonNull(numbers.get(visit), "a visit of another part");
    }

    /** What a visit of this model is called in the whole one. */
    int visit(int number) {
        return visits.get(number);
    }

    /** Visits and reloads of the first vehicle in the whole model as nodes of this one. */
    int[] nodes(List<Integer> sequence) {
        int[] nodes = new int[sequence.size()];
        int reloads = 0;
        for (int index = 0; index < nodes.length; index++) {
            boolean isReload = sequence.get(index) == RouteTrials.RELOAD;
            nodes[index] = isReload ? visits.size() + 2 * vehicles.size() + reloads++ : number(sequence.get(index));
        }
        return nodes;
    }

    /** A route of this model in numbers of the whole one. */
    Route whole(Route route) {
        List<Step> steps = route.steps().stream()
                .map(step -> new Step(
                        step.kind(),
                        step.kind() == Step.Kind.VISIT ? visits.get(step.visit()) : step.visit(),
                        step.arrival(),
                        step.setup(),
                        step.begin(),
                        step.end()))
                .toList();
        return new Route(vehicles.get(route.vehicle()), steps, route.departure(), route.end(), route.distance());
    }

    private List<Relation> relations(List<Integer> jobs) {
        Map<Integer, Integer> places = new HashMap<>();
        jobs.forEach(job -> places.put(job, places.size()));
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : whole.relations()) {
            List<Integer> here = relation.jobs().stream()
                    .filter(places::containsKey)
                    .map(places::get)
                    .toList();
            if (here.size() > 1) {
                relations.add(new Relation(relation.kind(), here));
            }
        }
        return relations;
    }

    private Vehicle local(Vehicle known) {
        int start = index(known.start());
        int end = known.end() == Vehicle.ANYWHERE ? Vehicle.ANYWHERE : index(known.end());
        Vehicle atHome = known.withStart(start).withEnd(end);
        Vehicle local = known.territory()
                .map(territory -> atHome.withTerritory(territory.withCentre(index(territory.centre()))))
                .orElse(atHome);
        return known.reload()
                .map(reload -> local.withReload(reload.withLocation(index(reload.location()))))
                .orElse(local);
    }

    private Job local(Job job) {
        List<Visit> local = job.visits().stream()
                .map(visit -> visit.withLocation(index(visit.location())))
                .toList();
        Map<Integer, Long> costs = new HashMap<>();
        Set<Integer> allowed = new HashSet<>();
        for (int vehicle = 0; vehicle < vehicles.size(); vehicle++) {
            int known = vehicles.get(vehicle);
            if (job.vehicleCosts().containsKey(known)) {
                costs.put(vehicle, job.vehicleCosts().get(known));
            }
            if (job.vehicles().isPresent() && job.vehicles().get().contains(known)) {
                allowed.add(vehicle);
            }
        }
        return new Job(local, job.moves(), job.penalty(), job.vehicles().map(all -> allowed), costs);
    }

    private Vehicle withPrefix(Vehicle vehicle) {
        return vehicle.withPrefix(vehicle.prefix().stream().map(this::number).toList());
    }

    private int index(int location) {
        return locations.computeIfAbsent(location, unknown -> locations.size());
    }
}
