package com.bayoutech.routing.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.Locations;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.PlanningRules;
import com.bayoutech.routing.ShiftRules;
import com.bayoutech.solver.Travel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A problem with at least one shift in indices, its moments in whole seconds since the first shift's start. */
final class DayModel {
    /** So that moments and what follows them are understood by the solver: some two years. */
    private static final long MOST_HORIZON = Travel.MOST / 2;

    /** What {@link #seconds} and {@link #meters} answer where there is no way. */
    static final int UNREACHABLE = TravelMatrix.UNREACHABLE;

    final Instant origin;
    final List<ModelShift> shifts = new ArrayList<>();
    final List<ModelJob> jobs = new ArrayList<>();
    final List<ModelVisit> visits = new ArrayList<>();

    /** The last moment of the last shift. */
    final long horizon;

    final PlanningRules rules;
    private final Map<DepotId, Integer> depotPlaces = new HashMap<>();
    private final Locations locations;
    private final TravelTimes travel;
    private final long originEpochSecond;

    DayModel(PlanningProblem problem) {
        travel = problem.travel();
        rules = problem.rules();
        locations = problem.locations();
        problem.depots().forEach(depot -> depotPlaces.put(depot.id(), locations.indexOf(depot.place())));
        originEpochSecond = problem.shifts().stream()
                .map(Shift::start)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .getEpochSecond();
        origin = Instant.ofEpochSecond(originEpochSecond);
        readShifts(problem);
        horizon = shifts.stream().mapToLong(shift -> shift.end).max().orElseThrow();
        if (horizon > MOST_HORIZON) {
            throw new IllegalArgumentException("The shifts lie " + horizon + " seconds apart, at most " + MOST_HORIZON
                    + " can be planned at once. Maybe a date is wrong.");
        }
        readJobs(problem);
    }

    private void readShifts(PlanningProblem problem) {
        Map<DepotId, Place> depots = problem.depots().stream().collect(Collectors.toMap(Depot::id, Depot::place));
        Map<VehicleId, Vehicle> vehicles =
                problem.vehicles().stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        for (Shift shift : problem.shifts()) {
            Vehicle vehicle = vehicles.get(shift.vehicle());
            Place depot = depots.get(shift.depot());
            if (vehicle == null || depot == null) {
                throw new IllegalArgumentException("The shift (" + shift.id() + ") names a vehicle or a depot that is "
                        + "not part of the problem. Add both.");
            }
            shifts.add(new ModelShift(
                    shifts.size(), shift, vehicle, problem.locations().indexOf(depot), latest(shift), origin));
        }
    }

    private Instant latest(Shift shift) {
        return rules.of(shift.id()).homeBy().filter(shift.end()::isAfter).orElse(shift.end());
    }

    private void readJobs(PlanningProblem problem) {
        for (Job job : problem.jobs()) {
            int pickup = ModelJob.NONE;
            int delivery = ModelJob.NONE;
            for (Visit visit : job.visits()) {
                int index = visits.size();
                int place = problem.locations().indexOf(visit.place());
                visits.add(new ModelVisit(index, jobs.size(), visit, place, origin, horizon));
                if (visit.kind() == VisitKind.PICKUP) {
                    pickup = index;
                } else {
                    delivery = index;
                }
            }
            jobs.add(new ModelJob(jobs.size(), job, pickup, delivery));
        }
    }

    int place(DepotId depot) {
        return depotPlaces.getOrDefault(depot, 0);
    }

    int place(Place place) {
        return locations.indexOf(place);
    }

    /** The moment in whole seconds that the solver understands, rounded up. */
    int moment(Instant instant) {
        return (int) Math.max(0, Math.min(MOST_HORIZON, Seconds.roundedUp(origin, instant)));
    }

    ShiftRules rules(ModelShift shift) {
        return rules.of(shift.shift.id());
    }

    JobRules rules(ModelJob job) {
        return rules.of(job.job().id());
    }

    /** Whether a shift has the skills for a job, or is spared them, and may do it at all. */
    boolean mayDo(ModelJob job, ModelShift shift) {
        return rules(job).allow(shift.shift, rules(shift).skillsWith(shift.vehicle), job.job());
    }

    /** Driving seconds between places for a departure at a moment; none from a place to itself. */
    int seconds(int from, int to, long departure) {
        return from == to ? 0 : travel.seconds(from, to, originEpochSecond + departure);
    }

    /** Driving seconds between places when it goes quickest; none from a place to itself. */
    int leastSeconds(int from, int to) {
        return from == to ? 0 : travel.leastSeconds(from, to);
    }

    boolean isByTimeOfDay() {
        return travel.isByTimeOfDay();
    }

    /** Driving meters between places; none from a place to itself. */
    int meters(int from, int to) {
        return from == to ? 0 : travel.meters(from, to);
    }

    /** Whether each visit of a job could start at some moment and end on the day. */
    boolean isPossible(ModelJob job) {
        return IntStream.of(job.pickup(), job.delivery())
                .filter(visit -> visit != ModelJob.NONE)
                .mapToObj(visits::get)
                .allMatch(visit -> !visit.windows.isEmpty() && visit.service <= horizon);
    }

    /** The moment in calendar time. */
    Instant instant(long moment) {
        return origin.plusSeconds(moment);
    }
}
