package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Disruption;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a day a run may search, given the plan as it is: routes that stay as they are take their shifts and jobs out of the problem, and come back
 * into what is found. So others are not merely left alone by chance.
 */
final class SearchScope {
    /** Each job that moves for an urgent one costs this much, and twice the dearest vehicle: so that no route is cleared away with it on the side. */
    private static final long MOVED_CENTS = 5_000;

    private static final long CENTS_PER_HOUR = 12_000;
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final PlanningProblem day;
    private final RouteDriver driver;
    private final Itineraries before;
    private final Map<ShiftId, Route> kept = new LinkedHashMap<>();
    private final List<Unassigned> left = new ArrayList<>();
    private final Pins pins;
    private final PlanningProblem problem;
    /** Whether what is found is all there is. */
    private final boolean isWholeDay;

    /**
     * A scope in a day.
     *
     * @param base the plan as it is
     */
    SearchScope(PlanningProblem day, Schedule base, Arrangements arrangements, RunScope scope) {
        this.day = Waived.of(day, arrangements);
        this.driver = new RouteDriver(this.day);
        this.pins = arrangements.pins();
        Set<JobId> known = this.day.jobs().stream().map(Job::id).collect(Collectors.toSet());
        this.before = Itineraries.of(base, known);
        Map<ShiftId, Shift> shifts =
                this.day.shifts().stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        Set<ShiftId> searched = searched(scope, shifts.keySet());
        for (Route route : base.routes()) {
            if (shifts.containsKey(route.shift()) && !searched.contains(route.shift())) {
                keep(route);
            }
        }
        Set<JobId> candidates = candidates(scope, known);
        List<Job> jobs = this.day.jobs().stream()
                .filter(job -> candidates.contains(job.id()))
                .toList();
        leaveOut(base, known, candidates);
        PinnedRules rules = new PinnedRules(driver, before, pins, searched);
        Optional<Disruption> disruption = scope instanceof RunScope.Insertion
                ? Optional.of(new Disruption(base, movedCents(), TOLERANCE, CENTS_PER_HOUR))
                : Optional.empty();
        List<Shift> free = this.day.shifts().stream()
                .filter(shift -> searched.contains(shift.id()))
                .toList();
        this.problem = rules.problem(this.day, free, jobs, disruption);
        this.isWholeDay = kept.isEmpty() && left.isEmpty() && pins.isEmpty() && disruption.isEmpty();
    }

    /** What is to be searched. */
    PlanningProblem problem() {
        return problem;
    }

    /** The whole plan with what was found of it, priced by the day's own rules. */
    Schedule complete(Schedule found) {
        if (isWholeDay) {
            return found;
        }
        Map<ShiftId, Route> routes = new HashMap<>(kept);
        Set<ShiftId> free = problem.shifts().stream().map(Shift::id).collect(Collectors.toSet());
        Set<JobId> jobs = problem.jobs().stream().map(Job::id).collect(Collectors.toSet());
        Schedule held = pins.isEmpty() ? found : new PinRepair(driver, before, pins, jobs).repaired(found, free);
        held.routes().forEach(route -> routes.put(route.shift(), route));
        List<Unassigned> unassigned = new ArrayList<>(held.unassigned());
        unassigned.addAll(left);
        List<Route> ordered = day.shifts().stream()
                .map(shift -> Optional.ofNullable(routes.get(shift.id())))
                .flatMap(Optional::stream)
                .toList();
        return driver.schedule(ordered, unassigned);
    }

    private long movedCents() {
        return MOVED_CENTS
                + 2
                        * day.vehicles().stream()
                                .mapToLong(vehicle -> vehicle.costs().fixedCents())
                                .max()
                                .orElse(0);
    }

    private Set<ShiftId> searched(RunScope scope, Set<ShiftId> all) {
        Set<ShiftId> searched = new HashSet<>(
                switch (scope) {
                    case RunScope.WholeDay whole -> all;
                    case RunScope.OfRoutes some -> some.shifts();
                    case RunScope.Insertion insertion -> all;
                });
        searched.retainAll(all);
        pins.routes().forEach((shift, pin) -> {
            if (pin == Pins.OfRoute.WHOLE) {
                searched.remove(shift);
            }
        });
        searched.removeIf(shift -> PinnedRules.isBroken(driver, before, pins, shift));
        return searched;
    }

    /** As it is, or without what is not part of the day any more. */
    private void keep(Route route) {
        List<JobVisit> order = before.of(route.shift());
        long visits =
                route.stops().stream().mapToLong(stop -> stop.visits().size()).sum();
        if (order.size() == visits) {
            kept.put(route.shift(), route);
        } else if (!order.isEmpty() && driver.drive(route.shift(), order) instanceof DriveResult.Drivable drivable) {
            kept.put(route.shift(), drivable.route());
        }
    }

    private Set<JobId> candidates(RunScope scope, Set<JobId> known) {
        Set<JobId> candidates = new HashSet<>(known);
        kept.keySet().forEach(shift -> before.of(shift).forEach(visit -> candidates.remove(visit.job())));
        Set<JobId> planned = new HashSet<>();
        before.shifts().forEach(shift -> before.of(shift).forEach(visit -> planned.add(visit.job())));
        // Who is on no route and pinned there stays there; of the others, a run over a part of the plan takes those
        // alone that it was asked for.
        candidates.removeIf(job -> !planned.contains(job)
                && (pins.jobs().containsKey(job)
                        || switch (scope) {
                            case RunScope.WholeDay whole -> false;
                            case RunScope.OfRoutes some -> true;
                            case RunScope.Insertion insertion ->
                                !insertion.jobs().contains(job);
                        }));
        return candidates;
    }

    private void leaveOut(Schedule base, Set<JobId> known, Set<JobId> candidates) {
        Set<JobId> elsewhere = new HashSet<>(candidates);
        kept.keySet().forEach(shift -> before.of(shift).forEach(visit -> elsewhere.add(visit.job())));
        Map<JobId, Unassigned> reasons =
                base.unassigned().stream().collect(Collectors.toMap(Unassigned::job, Function.identity()));
        day.jobs().stream()
                .map(Job::id)
                .filter(job -> known.contains(job) && !elsewhere.contains(job))
                .forEach(job -> left.add(reasons.getOrDefault(job, new Unassigned(job, UnassignedReason.TAKEN_OUT))));
    }
}
