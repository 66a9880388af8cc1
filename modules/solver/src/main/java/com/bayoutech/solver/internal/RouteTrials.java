package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Tries a change on one vehicle's route: a model of its own with that vehicle, its jobs and the new ones, and nothing else. */
final class RouteTrials {
    private static final int ITERATIONS = 60;

    private final Model model;
    private final Solution solution;
    private final int[] firstVisit;
    private final int[] jobOf;

    RouteTrials(Model model, Solution solution) {
        this.model = model;
        this.solution = solution;
        this.firstVisit = new int[model.jobs().size() + 1];
        for (int job = 0; job < model.jobs().size(); job++) {
            firstVisit[job + 1] =
                    firstVisit[job] + model.jobs().get(job).visits().size();
        }
        this.jobOf = new int[firstVisit[model.jobs().size()]];
        for (int job = 0; job < model.jobs().size(); job++) {
            Arrays.fill(jobOf, firstVisit[job], firstVisit[job + 1], job);
        }
    }

    /** The jobs of a vehicle's route, in the order in which it begins them. */
    List<Integer> jobsOf(int vehicle) {
        return visitsOf(vehicle).stream().map(visit -> jobOf[visit]).distinct().toList();
    }

    int jobOf(int visit) {
        return jobOf[visit];
    }

    /** The vehicle that does a job, or empty. */
    Optional<Integer> findVehicleOf(int job) {
        return solution.routes().stream()
                .filter(route -> route.visits().contains(firstVisit[job]))
                .map(Route::vehicle)
                .findFirst();
    }

    /**
     * The vehicle's route without some jobs and with others, if it can do all of them.
     *
     * @param changedVehicle makes the vehicle another one
     * @param changedJob makes the new jobs others
     */
    Optional<Trial> find(
            int vehicle,
            List<Integer> without,
            List<Integer> with,
            UnaryOperator<Vehicle> changedVehicle,
            UnaryOperator<Job> changedJob) {
        List<Integer> jobs = new ArrayList<>(jobsOf(vehicle));
        jobs.removeAll(without);
        jobs.addAll(with);
        List<Integer> order = visitsOf(vehicle).stream()
                .filter(visit -> !without.contains(jobOf[visit]))
                .toList();
        Solution found = solve(
                vehicle,
                jobs,
                order,
                changedVehicle,
                job -> with.contains(job) ? changedJob : UnaryOperator.identity(),
                ITERATIONS);
        if (!found.unassigned().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> visits =
                jobs.stream().flatMap(job -> visitsOfJob(job).stream()).toList();
        return Optional.of(new Trial(model, vehicle, found, visits, found.cost().total() - cost(vehicle)));
    }

    /** What a vehicle's route costs as it is. */
    private long cost(int vehicle) {
        List<Integer> order = visitsOf(vehicle);
        return order.isEmpty()
                ? 0
                : solve(vehicle, jobsOf(vehicle), order, UnaryOperator.identity(), job -> UnaryOperator.identity(), 0)
                        .cost()
                        .total();
    }

    private Solution solve(
            int vehicle,
            List<Integer> jobs,
            List<Integer> order,
            UnaryOperator<Vehicle> changedVehicle,
            IntFunction<UnaryOperator<Job>> changedJob,
            int iterations) {
        Map<Integer, Integer> locations = new LinkedHashMap<>();
        Vehicle own = changedVehicle.apply(local(model.vehicles().get(vehicle), locations));
        List<Job> local = new ArrayList<>();
        Map<Integer, Integer> visits = new LinkedHashMap<>();
        for (int job : jobs) {
            local.add(changedJob.apply(job).apply(local(model.jobs().get(job), vehicle, locations)));
            visitsOfJob(job).forEach(visit -> visits.put(visit, visits.size()));
        }
        Vehicle driver = own.withPrefix(own.prefix().stream().map(visits::get).toList());
        Travel ways = new LocalTravel(
                model.travels().get(model.vehicles().get(vehicle).travel()),
                locations.keySet().stream().mapToInt(Integer::intValue).toArray());
        Model alone = new Model(List.of(ways), local, List.of(driver), relations(jobs), model.isLastInFirstOut());
        Settings settings =
                Settings.of(1).withStart(List.of(order.stream().map(visits::get).toList()));
        return Solver.solve(alone, settings, Budget.iterations(iterations), Solver.Listener.NONE);
    }

    private List<Integer> visitsOfJob(int job) {
        return IntStream.range(firstVisit[job], firstVisit[job + 1]).boxed().toList();
    }

    private List<Integer> visitsOf(int vehicle) {
        return solution.routes().stream()
                .filter(route -> route.vehicle() == vehicle)
                .findFirst()
                .map(Route::visits)
                .orElse(List.of());
    }

    private List<Relation> relations(List<Integer> jobs) {
        List<Relation> relations = new ArrayList<>();
        for (Relation relation : model.relations()) {
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

    private static Vehicle local(Vehicle vehicle, Map<Integer, Integer> locations) {
        int start = index(vehicle.start(), locations);
        int end = vehicle.end() == Vehicle.ANYWHERE ? Vehicle.ANYWHERE : index(vehicle.end(), locations);
        return new Vehicle(
                start,
                end,
                vehicle.capacity(),
                vehicle.opens(),
                vehicle.closes(),
                0,
                vehicle.costs(),
                vehicle.limits(),
                vehicle.pauses(),
                vehicle.restRule(),
                vehicle.reload().map(reload -> reload.withLocation(index(reload.location(), locations))),
                vehicle.prefix());
    }

    private static Job local(Job job, int vehicle, Map<Integer, Integer> locations) {
        List<Visit> visits = job.visits().stream()
                .map(visit -> visit.withLocation(index(visit.location(), locations)))
                .toList();
        long cost = job.vehicleCosts().getOrDefault(vehicle, 0L);
        boolean mayDo = job.vehicles().map(allowed -> allowed.contains(vehicle)).orElse(true);
        return new Job(
                visits,
                job.moves(),
                Job.REQUIRED,
                mayDo ? Optional.empty() : Optional.of(Set.of()),
                cost == 0 ? Map.of() : Map.of(0, cost));
    }

    private static int index(int location, Map<Integer, Integer> locations) {
        return locations.computeIfAbsent(location, unknown -> locations.size());
    }
}
