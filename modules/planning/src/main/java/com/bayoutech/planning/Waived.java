package com.bayoutech.planning;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Shipment;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.PlanningRules;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A day with the rules that people have let go; what they were let go for may be gone by now. */
final class Waived {
    private final Map<ShiftId, Instant> ends = new HashMap<>();
    private final Map<JobVisit, List<TimeWindow>> windows = new HashMap<>();
    private final Map<VehicleId, List<Integer>> loads = new HashMap<>();
    private final Map<JobId, List<ShiftId>> spared = new HashMap<>();

    private Waived(List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            switch (waiver) {
                case Waiver.LaterEnd later ->
                    ends.merge(later.shift(), later.until(), (one, other) -> one.isAfter(other) ? one : other);
                case Waiver.AlsoWindow also ->
                    windows.computeIfAbsent(also.visit(), visit -> new ArrayList<>())
                            .add(also.window());
                case Waiver.MoreLoad more -> loads.merge(more.vehicle(), more.by(), Waived::sum);
                case Waiver.SkillsSpared spares ->
                    spared.computeIfAbsent(spares.job(), job -> new ArrayList<>())
                            .add(spares.shift());
            }
        }
    }

    /** A day as people have arranged it, but for its pins. */
    static PlanningProblem of(PlanningProblem day, Arrangements arrangements) {
        return of(arrangements.shifts().of(day), arrangements.waivers());
    }

    private static PlanningProblem of(PlanningProblem day, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return day;
        }
        Waived waived = new Waived(waivers);
        return new PlanningProblem(
                day.depots(),
                day.vehicles().stream().map(waived::vehicle).toList(),
                day.shifts().stream().map(waived::shift).toList(),
                day.jobs().stream().map(waived::job).toList(),
                day.locations(),
                day.travel(),
                waived.rules(day));
    }

    private Shift shift(Shift shift) {
        Instant end = ends.getOrDefault(shift.id(), shift.end());
        return end.isAfter(shift.end())
                ? new Shift(shift.id(), shift.vehicle(), shift.depot(), shift.start(), end, shift.breaks())
                : shift;
    }

    private Vehicle vehicle(Vehicle vehicle) {
        List<Integer> more = loads.get(vehicle.id());
        return more == null
                ? vehicle
                : new Vehicle(
                        vehicle.id(),
                        vehicle.depot(),
                        vehicle.name(),
                        vehicle.type(),
                        new Capacity(sum(vehicle.capacity().amounts(), more)),
                        vehicle.skills(),
                        vehicle.costs());
    }

    private Job job(Job job) {
        if (job.visits().stream().noneMatch(visit -> windows.containsKey(new JobVisit(job.id(), visit.kind())))) {
            return job;
        }
        return job.match(new Job.Cases<>(
                delivery ->
                        new Delivery(job.id(), visit(job, delivery.visit()), job.load(), job.skills(), job.priority()),
                pickup -> new Pickup(job.id(), visit(job, pickup.visit()), job.load(), job.skills(), job.priority()),
                shipment -> new Shipment(
                        job.id(),
                        visit(job, shipment.pickup()),
                        visit(job, shipment.delivery()),
                        job.load(),
                        job.skills(),
                        job.priority())));
    }

    /** A visit without windows may start at any time as it is. */
    private Visit visit(Job job, Visit visit) {
        List<TimeWindow> also = windows.getOrDefault(new JobVisit(job.id(), visit.kind()), List.of());
        if (also.isEmpty() || visit.windows().isEmpty()) {
            return visit;
        }
        List<TimeWindow> all = new ArrayList<>(visit.windows());
        all.addAll(also);
        return new Visit(visit.kind(), visit.place(), all, visit.service());
    }

    private PlanningRules rules(PlanningProblem day) {
        Map<JobId, JobRules> rules = new HashMap<>(day.rules().jobs());
        day.jobs().stream().map(Job::id).filter(spared::containsKey).forEach(job -> {
            JobRules known = day.rules().of(job);
            for (ShiftId shift : spared.getOrDefault(job, List.of())) {
                known = known.withSkillsSpared(shift);
            }
            rules.put(job, known);
        });
        return day.rules().withJobs(rules);
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, Math.max(one.size(), other.size()))
                .mapToObj(dimension -> amount(one, dimension) + amount(other, dimension))
                .toList();
    }

    private static int amount(List<Integer> amounts, int dimension) {
        return dimension < amounts.size() ? amounts.get(dimension) : 0;
    }
}
