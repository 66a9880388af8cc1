package com.bayoutech.fleet;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import java.util.List;

/**
 * A vehicle that was removed, with what was lost with it; {@link FleetEditor#restoreVehicle} brings all of it back.
 *
 * @param usualDrivers those whose usual vehicle it was
 */
public record RemovedVehicle(Vehicle vehicle, List<ShiftPattern> patterns, List<DriverId> usualDrivers) {
    public RemovedVehicle {
        patterns = List.copyOf(patterns);
        usualDrivers = List.copyOf(usualDrivers);
    }
}
