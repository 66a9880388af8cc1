package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether what is on board fits at every moment, and whether shipments are picked up before they are delivered. */
final class LoadCheck {
    private final PlanningProblem problem;
    private final ProblemIndex index;

    LoadCheck(PlanningProblem problem, ProblemIndex index) {
        this.problem = problem;
        this.index = index;
    }

    List<Violation> check(Route route, Vehicle vehicle) {
        List<Violation> violations = new ArrayList<>();
        int dimensions = problem.jobs().stream()
                .mapToInt(job -> job.load().dimensions())
                .max()
                .orElse(0);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            long most = mostOnBoard(route, dimension);
            if (most > vehicle.capacity().amount(dimension)) {
                violations.add(new Violation(
                        Cause.LOAD,
                        "The vehicle (" + vehicle.id() + ") carries " + most + " in dimension " + dimension
                                + ", its capacity is " + vehicle.capacity().amount(dimension) + "."));
            }
        }
        violations.addAll(checkOrder(route));
        return violations;
    }

    private long mostOnBoard(Route route, int dimension) {
        long onBoard = 0;
        for (Stop stop : route.stops()) {
            for (PlannedVisit planned : stop.visits()) {
                if (index.job(planned.job()) instanceof Delivery delivery) {
                    onBoard += delivery.load().amount(dimension);
                }
            }
        }
        long most = onBoard;
        for (Stop stop : route.stops()) {
            for (PlannedVisit planned : stop.visits()) {
                long amount = index.job(planned.job()).load().amount(dimension);
                onBoard += planned.kind() == VisitKind.PICKUP ? amount : -amount;
                most = Math.max(most, onBoard);
            }
        }
        return most;
    }

    private List<Violation> checkOrder(Route route) {
        List<Violation> violations = new ArrayList<>();
        Set<JobId> pickedUp = new HashSet<>();
        for (Stop stop : route.stops()) {
            for (PlannedVisit planned : stop.visits()) {
                boolean isShipment = index.job(planned.job()).visits().size() == 2;
                if (planned.kind() == VisitKind.PICKUP) {
                    pickedUp.add(planned.job());
                } else if (isShipment && !pickedUp.contains(planned.job())) {
                    violations.add(new Violation(
                            Cause.ORDER, "The shipment (" + planned.job() + ") is delivered before it is picked up."));
                }
            }
        }
        return violations;
    }
}
