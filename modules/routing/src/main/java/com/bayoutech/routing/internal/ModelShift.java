package com.bayoutech.routing.internal;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One shift and its vehicle in indices and seconds since the day's origin. */
final class ModelShift {
    final int index;
    final Shift shift;
    final Vehicle vehicle;
    final int depotPlace;
    final long start;
    final long end;

    /** In the order in which they are due; without those that never count. */
    final List<ModelBreak> breaks;

    /** @param latest when it must be back */
    ModelShift(int index, Shift shift, Vehicle vehicle, int depotPlace, Instant latest, Instant origin) {
        this.index = index;
        this.shift = shift;
        this.vehicle = vehicle;
        this.depotPlace = depotPlace;
        this.start = Seconds.roundedUp(origin, shift.start());
        this.end = Seconds.roundedDown(origin, latest);
        this.breaks = shift.breaks().stream()
                .map(rest -> ModelBreak.of(rest, start, origin))
                .filter(rest -> rest.counts(end))
                .sorted(Comparator.comparingLong(ModelBreak::due))
                .toList();
    }

    /** Whether there is any time between its start and its end. */
    boolean isUsable() {
        return start <= end;
    }

    Capacity capacity() {
        return vehicle.capacity();
    }

    VehicleCosts costs() {
        return vehicle.costs();
    }
}
