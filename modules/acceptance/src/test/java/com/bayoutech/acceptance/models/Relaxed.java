package com.bayoutech.acceptance.models;

import com.bayoutech.solver.Advice.Relaxation;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies a relaxation to a model. */
final class Relaxed {
    private Relaxed() {}

    static Model of(Model model, int job, Relaxation relaxation) {
        int vehicle = relaxation.vehicle();
        Vehicle known = model.vehicles().get(vehicle);
        return switch (relaxation) {
            case Relaxation.LongerDay longer ->
                withVehicle(model, vehicle, known.withHours(known.opens(), known.closes() + longer.by()));
            case Relaxation.MoreCapacity more -> withVehicle(model, vehicle, known.withCapacity(sum(known, more.by())));
            case Relaxation.NoLimits any -> withVehicle(model, vehicle, known.withLimits(Vehicle.Limits.NONE));
            case Relaxation.OtherVehicle any -> withVehicleAllowed(model, job, vehicle);
            case Relaxation.OtherWindow other -> withWindow(model, other.visit(), other.begin());
            case Relaxation.Swap any -> model;
            case Relaxation.Instead instead ->
                withJob(
                        model,
                        instead.leftOut(),
                        model.jobs().get(instead.leftOut()).withPenalty(0));
        };
    }

    private static List<Integer> sum(Vehicle vehicle, List<Integer> more) {
        List<Integer> sum = new ArrayList<>();
        for (int dimension = 0; dimension < more.size(); dimension++) {
            int own = dimension < vehicle.capacity().size() ? vehicle.capacity().get(dimension) : 0;
            sum.add(own + more.get(dimension));
        }
        return sum;
    }

    /** Jobs that go only together with it are allowed, too. */
    private static Model withVehicleAllowed(Model model, int job, int vehicle) {
        Set<Integer> bound = new HashSet<>(Set.of(job));
        model.relations().stream()
                .filter(relation -> relation.jobs().contains(job))
                .forEach(relation -> bound.addAll(relation.jobs()));
        Model changed = model;
        for (int one : bound) {
            Job known = model.jobs().get(one);
            if (known.vehicles().isPresent()) {
                Set<Integer> allowed = new HashSet<>(known.vehicles().get());
                allowed.add(vehicle);
                changed = withJob(changed, one, known.withVehicles(allowed));
            }
        }
        return changed;
    }

    private static Model withWindow(Model model, int visit, int begin) {
        int first = 0;
        for (int job = 0; job < model.jobs().size(); job++) {
            Job known = model.jobs().get(job);
            if (visit < first + known.visits().size()) {
                List<Visit> visits = new ArrayList<>(known.visits());
                visits.set(visit - first, visits.get(visit - first).withWindow(begin, begin));
                return withJob(model, job, known.withVisits(visits));
            }
            first += known.visits().size();
        }
        throw new IllegalArgumentException("The visit (" + visit + ") is not in the model.");
    }

    private static Model withJob(Model model, int index, Job job) {
        List<Job> jobs = new ArrayList<>(model.jobs());
        jobs.set(index, job);
        return model.withJobs(jobs);
    }

    private static Model withVehicle(Model model, int index, Vehicle vehicle) {
        List<Vehicle> vehicles = new ArrayList<>(model.vehicles());
        vehicles.set(index, vehicle);
        return model.withVehicles(vehicles);
    }
}
