package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.algorithm.listener.IterationStartsListener;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.SoftRouteConstraint;
import com.graphhopper.jsprit.core.problem.misc.JobInsertionContext;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.Collection;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What one more vehicle costs when a job is inserted.
 *
 * <p>The first job on a vehicle would have to bear all of it, and no second vehicle would ever start: so each iteration counts another
 * share.
 */
final class FixedCosts implements SoftRouteConstraint, IterationStartsListener {
    private final DayModel model;
    private final Random random;
    private double share = 1;

    FixedCosts(DayModel model, Random random) {
        this.model = model;
        this.random = random;
    }

    @Override
    public double getCosts(JobInsertionContext context) {
        return share
                * (cents(context.getNewVehicle()) - cents(context.getRoute().getVehicle()));
    }

    @Override
    public void informIterationStarts(
            int iteration, VehicleRoutingProblem problem, Collection<VehicleRoutingProblemSolution> solutions) {
        share = random.nextDouble();
    }

    private double cents(@Nullable Vehicle vehicle) {
        ModelShift shift = JspritProblemReader.shift(model, vehicle);
        return shift == null ? 0 : shift.costs().fixedCents();
    }
}
