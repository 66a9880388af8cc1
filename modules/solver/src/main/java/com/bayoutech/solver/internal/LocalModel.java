package com.bayoutech.solver.internal;

import com.bayoutech.solver.Aims;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** One vehicle of a model with some of its jobs, all of them required, under numbers of its own. */
final class LocalModel {
    private final Model whole;
    private final int vehicle;
    private final List<Integer> visits = new ArrayList<>();
    private final Map<Integer, Integer> locations = new LinkedHashMap<>();
    private final Model model;

    /**
     * The vehicle alone.
     *
     * @param changedVehicle makes the vehicle another one
     * @param changedJob makes a job another one, by its number in the whole model
     */
    LocalModel(
            Model whole,
            int vehicle,
            List<Integer> jobs,
            UnaryOperator<Vehicle> changedVehicle,
            IntFunction<UnaryOperator<Job>> changedJob) {
        this.whole = whole;
        this.vehicle = vehicle;
        JobIndex index = new JobIndex(whole);
        Vehicle own = changedVehicle.apply(local(whole.vehicles().get(vehicle)));
        List<Job> local = new ArrayList<>();
        for (int job : jobs) {
            local.add(changedJob.apply(job).apply(local(whole.jobs().get(job))));
            visits.addAll(index.visitsOf(job));
        }
        Vehicle driver =
                own.withPrefix(own.prefix().stream().map(visits::indexOf).toList());
        Travel ways = new LocalTravel(
                whole.travels().get(whole.vehicles().get(vehicle).travel()),
                locations.keySet().stream().mapToInt(Integer::intValue).toArray());
        Aims aims = new Aims(whole.aims().balance(), Optional.empty());
        this.model = new Model(List.of(ways), local, List.of(driver), relations(jobs), whole.isLastInFirstOut(), aims);
    }

    Model model() {
        return model;
    }

    /** Visits and reloads of the whole model as nodes of this one. */
    int[] nodes(List<Integer> sequence) {
        int[] nodes = new int[sequence.size()];
        int reloads = 0;
        for (int index = 0; index < nodes.length; index++) {
            boolean isReload = sequence.get(index) == RouteTrials.RELOAD;
            nodes[index] = isReload ? visits.size() + 2 + reloads++ : visits.indexOf(sequence.get(index));
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
        return new Route(vehicle, steps, route.departure(), route.end(), route.distance());
    }

    private List<Relation> relations(List<Integer> jobs) {
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : whole.relations()) {
            List<Integer> here = relation.jobs().stream()
                    .filter(jobs::contains)
                    .map(jobs::indexOf)
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
        Vehicle atHome = known.withStart(start).withEnd(end).withTravel(0);
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
        long cost = job.vehicleCosts().getOrDefault(vehicle, 0L);
        boolean mayDo = job.vehicles().map(allowed -> allowed.contains(vehicle)).orElse(true);
        return new Job(
                local,
                job.moves(),
                Job.REQUIRED,
                mayDo ? Optional.empty() : Optional.of(Set.of()),
                cost == 0 ? Map.of() : Map.of(0, cost));
    }

    private int index(int location) {
        return locations.computeIfAbsent(location, unknown -> locations.size());
    }
}
