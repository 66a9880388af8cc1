package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.cost.WaitingTimeCosts;
import com.graphhopper.jsprit.core.problem.job.Activity;
import com.graphhopper.jsprit.core.problem.job.Break;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.solution.route.activity.DeliverService;
import com.graphhopper.jsprit.core.problem.solution.route.activity.DeliverShipment;
import com.graphhopper.jsprit.core.problem.solution.route.activity.PickupService;
import com.graphhopper.jsprit.core.problem.solution.route.activity.PickupShipment;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What our engine cannot read in a problem of jsprit's, costs of travel aside. */
final class JspritObstacles {
    private static final Set<Class<?>> SERVICES = Set.of(PickupService.class, DeliverService.class);
    private static final Set<Class<?>> KNOWN =
            Set.of(PickupService.class, DeliverService.class, PickupShipment.class, DeliverShipment.class);

    private JspritObstacles() {}

    /** The first one. */
    static Optional<String> find(VehicleRoutingProblem problem) {
        if (!problem.getActivityCosts().getClass().equals(WaitingTimeCosts.class)) {
            return Optional.of("The problem has activity costs of its own.");
        }
        boolean hasOddRoute = problem.getInitialVehicleRoutes().stream()
                .flatMap(route -> route.getActivities().stream())
                .anyMatch(activity -> !SERVICES.contains(activity.getClass()));
        if (hasOddRoute) {
            return Optional.of("The problem has initial routes with more than services.");
        }
        return Stream.concat(
                        problem.getJobs().values().stream().flatMap(job -> of(job, problem).stream()),
                        problem.getVehicles().stream().flatMap(vehicle -> of(vehicle).stream()))
                .findFirst();
    }

    private static Optional<String> of(Job job, VehicleRoutingProblem problem) {
        if (!problem.getActivities(job).stream().map(Object::getClass).allMatch(KNOWN::contains)) {
            return Optional.of("The job (" + job.getId() + ") has activities of its own.");
        }
        if (job.getMaxTimeInVehicle() < Double.MAX_VALUE) {
            return Optional.of("The job (" + job.getId() + ") may not be on board for long.");
        }
        if (job.getActivities().stream().map(Activity::getLocation).anyMatch(location -> location == null)) {
            return Optional.of("The job (" + job.getId() + ") has no location.");
        }
        return Optional.empty();
    }

    private static Optional<String> of(Vehicle vehicle) {
        Break rest = vehicle.getBreak();
        if (rest != null
                && (!rest.hasVariableLocation() || rest.getTimeWindows().size() > 1)) {
            return Optional.of("The break of vehicle (" + vehicle.getId() + ") has a location or several windows.");
        }
        return Optional.empty();
    }
}
