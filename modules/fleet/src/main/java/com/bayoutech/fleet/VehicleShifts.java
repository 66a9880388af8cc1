package com.bayoutech.fleet;

import com.bayoutech.domain.Vehicle;
import java.util.List;

/** A vehicle with its weekly shifts, as somebody sees and saves them together. */
public record VehicleShifts(Vehicle vehicle, List<ShiftPattern> patterns) {
    public VehicleShifts {
        patterns = List.copyOf(patterns);
    }
}
