package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether each job is planned once on one route, or unassigned once for a reason that can be true. */
final class JobCheck {
    private final PlanningProblem problem;
    private final ProblemIndex index;
    private final List<Violation> violations = new ArrayList<>();

    JobCheck(PlanningProblem problem, ProblemIndex index) {
        this.problem = problem;
        this.index = index;
    }

    /** All visits of a route in their order. */
    static Stream<PlannedVisit> visits(Route route) {
        return route.stops().stream().flatMap(stop -> stop.visits().stream());
    }

    List<Violation> check(Schedule schedule) {
        Map<JobId, Integer> planned = new HashMap<>();
        Map<JobId, Integer> out = new HashMap<>();
        Map<JobId, ShiftId> carriers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Route route : schedule.routes()) {
            visits(route).forEach(visit -> {
                planned.merge(visit.job(), 1, Integer::sum);
                if (!seen.add(visit.job() + " " + visit.kind())) {
                    report(Cause.JOB, "The " + visit.kind() + " of job (" + visit.job() + ") is planned twice.");
                }
                ShiftId carrier = carriers.putIfAbsent(visit.job(), route.shift());
                if (carrier != null && !carrier.equals(route.shift())) {
                    report(Cause.JOB, "The job (" + visit.job() + ") is on two routes.");
                }
            });
        }
        for (Unassigned unassigned : schedule.unassigned()) {
            out.merge(unassigned.job(), 1, Integer::sum);
            checkReason(unassigned);
        }
        for (Job job : problem.jobs()) {
            checkCount(job, planned.getOrDefault(job.id(), 0), out.getOrDefault(job.id(), 0));
        }
        return violations;
    }

    private void checkCount(Job job, int planned, int out) {
        boolean isWhole = planned == job.visits().size() && out == 0;
        boolean isOut = planned == 0 && out == 1;
        if (!isWhole && !isOut) {
            report(
                    Cause.JOB,
                    "The job (" + job.id() + ") has " + planned + " of its "
                            + job.visits().size() + " visits planned and is unassigned " + out + " times.");
        }
    }

    private void checkReason(Unassigned unassigned) {
        Optional<Job> job = index.findJob(unassigned.job());
        if (job.isEmpty()) {
            report(Cause.JOB, "The unassigned job (" + unassigned.job() + ") is not the problem's.");
        } else if (!isPossible(unassigned, job.get())) {
            report(
                    Cause.REASON,
                    "The job (" + unassigned.job() + ") is out for the reason (" + unassigned.reason()
                            + "), which is not so.");
        }
    }

    private boolean isPossible(Unassigned unassigned, Job job) {
        List<Vehicle> skilled = problem.shifts().stream()
                .filter(shift -> problem.rules()
                        .of(shift.id())
                        .skillsWith(index.vehicle(shift))
                        .containsAll(job.skills()))
                .map(index::vehicle)
                .toList();
        boolean holds = skilled.stream().anyMatch(vehicle -> vehicle.capacity().holds(job.load()));
        return switch (unassigned.reason()) {
            case NO_SHIFT -> problem.shifts().isEmpty();
            case SKILL_MISSING -> !problem.shifts().isEmpty() && skilled.isEmpty();
            case LOAD_TOO_LARGE -> !skilled.isEmpty() && !holds;
            case OUT_OF_REACH, NO_ROOM_LEFT -> holds;
            // These are found before there is a problem: its jobs are on the streets.
            case OFF_THE_STREETS, CUT_OFF -> false;
            // What a person wishes needs no other reason.
            case TAKEN_OUT -> true;
        };
    }

    private void report(Cause cause, String message) {
        violations.add(new Violation(cause, message));
    }
}
