package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges schedules by the words of the problem alone; shares no code with any optimiser.
 *
 * <p>Times are compared exactly. Money is compared to the cent: each route's distance and time are rounded by themselves, half a cent up.
 */
public final class ScheduleChecker {
    private final PlanningProblem problem;
    private final ProblemIndex index;

    /** A checker of schedules for one problem. */
    public ScheduleChecker(PlanningProblem problem) {
        this.problem = problem;
        this.index = new ProblemIndex(problem);
    }

    /** Everything that is wrong with a schedule; empty if it is sound. */
    public List<Violation> check(Schedule schedule) {
        List<Violation> violations = new ArrayList<>();
        Set<ShiftId> driven = new HashSet<>();
        for (Route route : schedule.routes()) {
            Optional<Shift> shift = index.findShift(route.shift())
                    .filter(known -> known.vehicle().equals(route.vehicle()));
            if (shift.isEmpty()) {
                violations.add(new Violation(
                        Cause.ROUTE,
                        "The route of shift (" + route.shift() + ") with vehicle (" + route.vehicle()
                                + ") belongs to no shift of the problem."));
            } else if (!driven.add(route.shift())) {
                violations.add(new Violation(Cause.ROUTE, "The shift (" + route.shift() + ") has two routes."));
            } else if (route.stops().isEmpty()) {
                violations.add(new Violation(Cause.ROUTE, "The route of shift (" + route.shift() + ") has no stops."));
            } else {
                violations.addAll(check(route, shift.get()));
            }
        }
        violations.addAll(new JobCheck(problem, index).check(schedule));
        violations.addAll(CostCheck.check(schedule, index));
        return violations;
    }

    private List<Violation> check(Route route, Shift shift) {
        List<Violation> violations = new ArrayList<>();
        List<PlannedVisit> visits = JobCheck.visits(route).toList();
        for (PlannedVisit planned : visits) {
            if (index.findVisit(planned).isEmpty()) {
                violations.add(new Violation(
                        Cause.JOB,
                        "The " + planned.kind() + " of job (" + planned.job() + ") is not asked for in the problem."));
            }
        }
        if (!violations.isEmpty()) {
            return violations;
        }
        Vehicle vehicle = index.vehicle(shift);
        for (PlannedVisit planned : visits) {
            boolean isSpared = problem.rules().of(planned.job()).skillsSpared().contains(shift.id());
            if (!isSpared
                    && !problem.rules()
                            .of(shift.id())
                            .skillsWith(vehicle)
                            .containsAll(index.job(planned.job()).skills())) {
                violations.add(new Violation(
                        Cause.SKILL,
                        "The shift of vehicle (" + vehicle.id() + ") lacks a skill for job (" + planned.job() + ")."));
            }
        }
        violations.addAll(new LoadCheck(problem, index).check(route, vehicle));
        violations.addAll(new TimeCheck(problem, index).check(route, shift));
        violations.addAll(BreakCheck.check(route, shift, index));
        return violations;
    }
}
