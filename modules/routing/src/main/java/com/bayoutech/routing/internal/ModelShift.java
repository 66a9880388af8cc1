package com.bayoutech.routing.internal;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import java.time.Duration;
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

    /** In the order in which they are due; those that are over before the shift starts are left out. */
    final List<Rest> rests;

    record Rest(long earliest, long latest, long duration) {
        /** From when on work goes on only after the break: the middle of its window, so that nobody waits for it to open. */
        long due() {
            return (earliest + latest) >>> 1;
        }
    }

    ModelShift(int index, Shift shift, Vehicle vehicle, int depotPlace, Instant origin) {
        this.index = index;
        this.shift = shift;
        this.vehicle = vehicle;
        this.depotPlace = depotPlace;
        this.start = Seconds.roundedUp(origin, shift.start());
        this.end = Seconds.roundedDown(origin, shift.end());
        this.rests = shift.breaks().stream()
                .filter(rest -> rest.duration().compareTo(Duration.ZERO) > 0)
                .map(rest -> rest(rest, origin))
                .filter(rest -> rest.earliest <= rest.latest)
                .sorted(Comparator.comparingLong(Rest::due))
                .toList();
    }

    private Rest rest(Break rest, Instant origin) {
        return new Rest(
                Math.max(start, Seconds.roundedUp(origin, rest.window().earliest())),
                Seconds.roundedDown(origin, rest.window().latest()),
                Seconds.roundedUp(rest.duration()));
    }

    Capacity capacity() {
        return vehicle.capacity();
    }

    VehicleCosts costs() {
        return vehicle.costs();
    }
}
