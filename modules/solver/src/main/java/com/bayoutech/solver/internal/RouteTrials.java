package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries a change on one vehicle's route: a model of its own with that vehicle, its jobs and the new ones, and nothing else. */
final class RouteTrials {
    /** Where a sequence of visits has a reload. */
    static final int RELOAD = -1;

    private static final int ITERATIONS = 60;

    private final Model model;
    private final Solution solution;
    private final JobIndex index;
    private final Optional<Overlaps> overlaps;

    RouteTrials(Model model, Solution solution) {
        this.model = model;
        this.solution = solution;
        this.index = new JobIndex(model);
        this.overlaps = model.aims().overlap().map(wanted -> new Overlaps(model, wanted));
    }

    /** The jobs of a vehicle's route, in the order in which it begins them. */
    List<Integer> jobsOf(int vehicle) {
        return jobsOf(sequenceOf(vehicle));
    }

    private List<Integer> jobsOf(List<Integer> sequence) {
        return sequence.stream()
                .filter(visit -> visit != RELOAD)
                .map(index::jobOf)
                .distinct()
                .toList();
    }

    int jobOf(int visit) {
        return index.jobOf(visit);
    }

    /** The vehicle that does a job, or empty. */
    Optional<Integer> findVehicleOf(int job) {
        return solution.routes().stream()
                .filter(route -> route.visits().contains(index.firstVisit(job)))
                .map(Route::vehicle)
                .findFirst();
    }

    /** What a vehicle does, in its order. */
    List<Integer> sequenceOf(int vehicle) {
        return solution.routes().stream()
                .filter(route -> route.vehicle() == vehicle)
                .flatMap(route -> sequence(route).stream())
                .toList();
    }

    private static List<Integer> sequence(Route route) {
        return route.steps().stream()
                .map(step -> step.kind() == Step.Kind.RELOAD ? RELOAD : step.visit())
                .toList();
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
        boolean isSettled =
                model.vehicles().get(vehicle).prefix().stream().anyMatch(visit -> without.contains(index.jobOf(visit)));
        if (isSettled) {
            return Optional.empty();
        }
        List<Integer> jobs = new ArrayList<>(jobsOf(vehicle));
        jobs.removeAll(without);
        jobs.addAll(with);
        LocalModel alone =
                alone(vehicle, jobs, changedVehicle, job -> with.contains(job) ? changedJob : UnaryOperator.identity());
        List<Integer> rest = sequenceWithout(vehicle, without);
        Solution found = solve(alone, rest, ITERATIONS);
        return found.unassigned().isEmpty()
                ? Optional.of(trial(alone, vehicle, found))
                : findPlace(alone, rest, with).map(driven -> trial(alone, vehicle, driven));
    }

    /** The cheapest place of a visit more in a sequence: each is driven, since what the search estimates of a place may be too much. */
    private Optional<Solution> findPlace(LocalModel alone, List<Integer> sequence, List<Integer> jobs) {
        List<Integer> visits =
                jobs.stream().flatMap(job -> index.visitsOf(job).stream()).toList();
        if (visits.size() != 1) {
            return Optional.empty();
        }
        Rehearsal rehearsal = new Rehearsal(alone.model());
        return IntStream.rangeClosed(0, sequence.size())
                .mapToObj(place -> {
                    List<Integer> longer = new ArrayList<>(sequence);
                    longer.add(place, visits.getFirst());
                    return longer;
                })
                .flatMap(longer -> rehearsal.find(0, alone.nodes(longer)).stream())
                .min(Comparator.comparingLong(driven -> driven.cost().total()));
    }

    /** The vehicle's route in exactly this order, if it can be driven so. */
    Optional<Trial> drive(
            int vehicle, List<Integer> sequence, UnaryOperator<Vehicle> changedVehicle, UnaryOperator<Job> changedJob) {
        return drive(alone(vehicle, jobsOf(sequence), changedVehicle, job -> changedJob), vehicle, sequence);
    }

    /** A route that was tried, in exactly its order, if it can be driven with another window for a visit and nothing else changed. */
    Optional<Trial> driveWithWindow(Trial tried, int visit, Window window) {
        int changed = jobOf(visit);
        int place = visit - index.firstVisit(changed);
        List<Integer> sequence = sequence(tried.route());
        LocalModel alone = alone(
                tried.vehicle(),
                jobsOf(sequence),
                UnaryOperator.identity(),
                job -> job == changed ? known -> withWindow(known, place, window) : UnaryOperator.identity());
        return drive(alone, tried.vehicle(), sequence);
    }

    /** A route that was tried, in exactly its order, if the vehicle is back by a moment and nothing else changed. */
    Optional<Trial> driveUntil(Trial tried, int closes) {
        return drive(
                tried.vehicle(),
                sequence(tried.route()),
                known -> known.withHours(known.opens(), closes),
                UnaryOperator.identity());
    }

    private Optional<Trial> drive(LocalModel alone, int vehicle, List<Integer> sequence) {
        return new Rehearsal(alone.model()).find(0, alone.nodes(sequence)).map(found -> trial(alone, vehicle, found));
    }

    private static Job withWindow(Job job, int place, Window window) {
        List<Visit> visits = new ArrayList<>(job.visits());
        visits.set(place, visits.get(place).withWindows(List.of(window)));
        return job.withVisits(visits);
    }

    /** What near visits on different vehicles cost more if jobs go to other vehicles, or to {@link Tables#NONE}: no trial of one route knows that. */
    long overlapChange(Map<Integer, Integer> newVehicles) {
        if (overlaps.isEmpty()) {
            return 0;
        }
        int[] vehicleOf = new int[model.visits().size()];
        Arrays.fill(vehicleOf, Tables.NONE);
        solution.routes().forEach(route -> route.visits().forEach(visit -> vehicleOf[visit] = route.vehicle()));
        long before = overlaps.get().cost(vehicleOf);
        newVehicles.forEach((job, vehicle) -> index.visitsOf(job).forEach(visit -> vehicleOf[visit] = vehicle));
        return overlaps.get().cost(vehicleOf) - before;
    }

    /** A vehicle with some jobs, which must all be done. */
    private LocalModel alone(
            int vehicle,
            List<Integer> jobs,
            UnaryOperator<Vehicle> changedVehicle,
            IntFunction<UnaryOperator<Job>> changedJob) {
        return new LocalModel(
                model,
                index,
                List.of(vehicle),
                jobs,
                changedVehicle,
                job -> known -> changedJob.apply(job).apply(known.withPenalty(Job.REQUIRED)),
                docksWithout(vehicle));
    }

    /** The docks as all others have booked them. */
    private List<Dock> docksWithout(int vehicle) {
        return model.docks().stream()
                .map(dock -> new Dock(
                        dock.location(),
                        dock.bays(),
                        Stream.concat(
                                        dock.booked().stream(),
                                        solution.routes().stream()
                                                .filter(route -> route.vehicle() != vehicle)
                                                .flatMap(route -> bookings(route, dock)))
                                .toList()))
                .toList();
    }

    private Stream<Dock.Booking> bookings(Route route, Dock dock) {
        return model.vehicles().get(route.vehicle()).reload().stream()
                .filter(reload -> reload.location() == dock.location())
                .flatMap(reload -> route.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.RELOAD)
                        .map(step -> new Dock.Booking(step.begin(), step.begin() + reload.service())));
    }

    private Trial trial(LocalModel alone, int vehicle, Solution found) {
        Optional<Route> route = found.routes().stream().map(alone::whole).findFirst();
        return new Trial(model, vehicle, route, found.cost().total() - cost(vehicle));
    }

    /** What a vehicle's route costs as it is. */
    private long cost(int vehicle) {
        List<Integer> sequence = sequenceOf(vehicle);
        if (sequence.isEmpty()) {
            return 0;
        }
        LocalModel alone = alone(vehicle, jobsOf(vehicle), UnaryOperator.identity(), job -> UnaryOperator.identity());
        return solve(alone, sequence, 0).cost().total();
    }

    private static Solution solve(LocalModel alone, List<Integer> sequence, int iterations) {
        Portfolio search =
                new Portfolio(alone.model(), Settings.of(1), Budget.iterations(iterations), Solver.Listener.NONE);
        return search.run(new int[][] {alone.nodes(sequence)});
    }

    /** A vehicle's sequence without some jobs, and without reloads between which nothing is left. */
    private List<Integer> sequenceWithout(int vehicle, List<Integer> jobs) {
        List<Integer> rest = new ArrayList<>();
        for (int visit : sequenceOf(vehicle)) {
            boolean isIdle = rest.isEmpty() || rest.getLast() == RELOAD;
            if (visit == RELOAD ? !isIdle : !jobs.contains(index.jobOf(visit))) {
                rest.add(visit);
            }
        }
        if (!rest.isEmpty() && rest.getLast() == RELOAD) {
            rest.removeLast();
        }
        return rest;
    }
}
