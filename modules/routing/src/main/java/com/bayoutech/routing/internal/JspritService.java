package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingActivityCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;

/** What waiting and service take and cost: time costs as much as on the road, but waiting before the first visit is free. */
final class JspritService implements VehicleRoutingActivityCosts {
    private final DayModel model;
    private final JspritLocations locations;
    private final JspritTravel travel;

    JspritService(DayModel model, JspritLocations locations, JspritTravel travel) {
        this.model = model;
        this.locations = locations;
        this.travel = travel;
    }

    @Override
    public double getActivityCost(TourActivity activity, double arrival, Driver driver, @Nullable Vehicle vehicle) {
        ModelShift shift = JspritProblemReader.shift(model, vehicle);
        if (vehicle == null || shift == null) {
            return 0;
        }
        double waiting = Math.max(0, activity.getTheoreticalEarliestOperationStartTime() - arrival);
        if (waiting > 0 && isFirst(activity, arrival, driver, vehicle)) {
            waiting = 0;
        }
        return (waiting + activity.getOperationTime()) * shift.costs().centsPerHour() / 3_600.0;
    }

    @Override
    public double getActivityDuration(TourActivity activity, double arrival, Driver driver, @Nullable Vehicle vehicle) {
        return activity.getOperationTime();
    }

    /** A vehicle that comes straight from the depot can leave later instead of waiting. */
    private boolean isFirst(TourActivity activity, double arrival, Driver driver, Vehicle vehicle) {
        if (!locations.isVisit(activity.getLocation().getIndex())) {
            return false;
        }
        double departure = vehicle.getEarliestDeparture();
        return arrival
                == departure
                        + travel.getTransportTime(
                                vehicle.getStartLocation(), activity.getLocation(), departure, driver, vehicle);
    }
}
