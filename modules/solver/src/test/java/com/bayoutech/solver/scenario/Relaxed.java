package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Advice.Relaxation;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A model in which one rule is relaxed as an advice says. */
record Relaxed(Model model) {
    Model with(int job, Relaxation relaxation) {
        int vehicle = relaxation.vehicle();
        return switch (relaxation) {
            case Relaxation.LongerDay longer ->
                change(vehicle, any -> any.withHours(any.opens(), any.closes() + longer.by()));
            case Relaxation.MoreCapacity more ->
                change(vehicle, any -> any.withCapacity(sum(any.capacity(), more.by())));
            case Relaxation.NoLimits none -> change(vehicle, any -> any.withLimits(Vehicle.Limits.NONE));
            case Relaxation.OtherVehicle other -> changeJob(job, any -> any.withVehicles(Set.of(other.vehicle())));
            case Relaxation.OtherWindow other -> moveWindow(other);
            case Relaxation.Swap swap -> changeJob(swap.movedJob(), any -> any.withVehicles(Set.of(swap.movedTo())));
            case Relaxation.Instead instead -> changeJob(instead.leftOut(), any -> any.withVehicles(Set.of()));
        };
    }

    private Model change(int vehicle, UnaryOperator<Vehicle> change) {
        List<Vehicle> vehicles = new ArrayList<>(model.vehicles());
        vehicles.set(vehicle, change.apply(vehicles.get(vehicle)));
        return model.withVehicles(vehicles);
    }

    private Model changeJob(int job, UnaryOperator<Job> change) {
        List<Job> jobs = new ArrayList<>(model.jobs());
        jobs.set(job, change.apply(jobs.get(job)));
        return model.withJobs(jobs);
    }

    private Model moveWindow(Relaxation.OtherWindow other) {
        int first = 0;
        int job = 0;
        while (other.visit() >= first + model.jobs().get(job).visits().size()) {
            first += model.jobs().get(job++).visits().size();
        }
        List<Visit> visits = new ArrayList<>(model.jobs().get(job).visits());
        visits.set(other.visit() - first, visits.get(other.visit() - first).withWindow(other.begin(), other.begin()));
        return changeJob(job, any -> any.withVisits(visits));
    }

    private static List<Integer> sum(List<Integer> amounts, List<Integer> more) {
        List<Integer> sum = new ArrayList<>();
        for (int dimension = 0; dimension < Math.max(amounts.size(), more.size()); dimension++) {
            sum.add(at(amounts, dimension) + at(more, dimension));
        }
        return sum;
    }

    private static int at(List<Integer> amounts, int dimension) {
        return dimension < amounts.size() ? amounts.get(dimension) : 0;
    }
}
