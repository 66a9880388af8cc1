package com.bayoutech.benchmarks;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A problem's things by their ids. */
final class ProblemIndex {
    private final Map<JobId, Job> jobs;
    private final Map<ShiftId, Shift> shifts;
    private final Map<VehicleId, Vehicle> vehicles;
    private final Map<DepotId, Depot> depots;

    ProblemIndex(PlanningProblem problem) {
        this.jobs = index(problem.jobs(), Job::id);
        this.shifts = index(problem.shifts(), Shift::id);
        this.vehicles = index(problem.vehicles(), Vehicle::id);
        this.depots = index(problem.depots(), Depot::id);
    }

    Optional<Job> findJob(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    Job job(JobId id) {
        return findJob(id).orElseThrow(() -> unknown("job", id));
    }

    Optional<Visit> findVisit(PlannedVisit planned) {
        return findJob(planned.job())
                .flatMap(job -> job.visits().stream()
                        .filter(visit -> visit.kind() == planned.kind())
                        .findFirst());
    }

    Visit visit(PlannedVisit planned) {
        return findVisit(planned).orElseThrow(() -> unknown("visit", planned));
    }

    Optional<Shift> findShift(ShiftId id) {
        return Optional.ofNullable(shifts.get(id));
    }

    Vehicle vehicle(Shift shift) {
        return Optional.ofNullable(vehicles.get(shift.vehicle())).orElseThrow(() -> unknown("vehicle", shift));
    }

    Depot depot(Shift shift) {
        return Optional.ofNullable(depots.get(shift.depot())).orElseThrow(() -> unknown("depot", shift));
    }

    private static IllegalArgumentException unknown(String name, Object of) {
        return new IllegalArgumentException(
                "The " + name + " of (" + of + ") is not part of the problem. Check the schedule's own problem.");
    }

    private static <K, T> Map<K, T> index(List<T> things, Function<T, K> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
