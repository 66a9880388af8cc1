package com.bayoutech.routing.internal;

import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.solver.Solver;
import java.util.List;
import java.util.Optional;

/** One route in an order that is given. */
public final class RouteRehearsal {
    private RouteRehearsal() {}

    /** The route of the problem's only shift that does all its jobs in this order; empty if that cannot be driven. */
    public static Optional<Route> drive(PlanningProblem problem, List<JobVisit> visits) {
        DayModel day = new DayModel(problem);
        if (!day.shifts.stream().allMatch(ModelShift::isUsable)
                || !day.jobs.stream().allMatch(day::isPossible)) {
            return Optional.empty();
        }
        PlanningProblemReader reader = new PlanningProblemReader(day, day.shifts, day.jobs);
        return Solver.drive(
                        reader.model(), 0, visits.stream().map(reader::number).toList())
                .map(route -> new RouteWriter(day, reader, route).write());
    }
}
