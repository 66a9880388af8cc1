package com.bayoutech.routing;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;

/** Travel that takes the longer the later one leaves. */
final class RushHour extends AbstractForwardVehicleRoutingTransportCosts {
    private final VehicleRoutingTransportCosts calm;

    RushHour(VehicleRoutingTransportCosts calm) {
        this.calm = calm;
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return calm.getDistance(from, to, departure, vehicle);
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return calm.getTransportTime(from, to, departure, driver, vehicle) * (1 + departure / 1_000);
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return calm.getTransportCost(from, to, departure, driver, vehicle);
    }
}
