package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.DriverImpl;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl.VehicleCostParams;

/** The ways of all vehicles of one type. */
final class JspritWays {
    private final VehicleRoutingTransportCosts costs;
    private final JspritLocations locations;
    private final Vehicle vehicle;

    JspritWays(VehicleRoutingTransportCosts costs, JspritLocations locations, Vehicle vehicle) {
        this.costs = costs;
        this.locations = locations;
        this.vehicle = vehicle;
    }

    double cost(int from, int to) {
        return costAt(from, to, vehicle.getEarliestDeparture(), vehicle);
    }

    double time(int from, int to) {
        return timeAt(from, to, vehicle.getEarliestDeparture(), vehicle);
    }

    VehicleCostParams rates() {
        return vehicle.getType().getVehicleCostParams();
    }

    boolean isOfType(Vehicle other) {
        return vehicle.getType().getTypeId().equals(other.getType().getTypeId());
    }

    /** Whether a way is the same for another vehicle and another departure. */
    boolean isSame(int from, int to, double departure, Vehicle other) {
        return cost(from, to) == costAt(from, to, departure, other)
                && time(from, to) == timeAt(from, to, departure, other);
    }

    private double costAt(int from, int to, double departure, Vehicle driven) {
        return costs.getTransportCost(locations.get(from), locations.get(to), departure, DriverImpl.noDriver(), driven);
    }

    private double timeAt(int from, int to, double departure, Vehicle driven) {
        return costs.getTransportTime(locations.get(from), locations.get(to), departure, DriverImpl.noDriver(), driven);
    }
}
