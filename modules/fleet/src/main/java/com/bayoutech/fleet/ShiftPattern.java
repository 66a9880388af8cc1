package com.bayoutech.fleet;

import com.bayoutech.domain.VehicleId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a vehicle works, week after week, on the clock of its depot.
 *
 * @param start the earliest departure
 * @param end the latest return; at or before the start it means the next day
 * @param days the days on which the shift starts
 */
public record ShiftPattern(
        VehicleId vehicle, LocalTime start, LocalTime end, Set<DayOfWeek> days, Optional<BreakPattern> pause) {
    public ShiftPattern {
        days = Set.copyOf(days);
    }

    /** A break that starts within a window of the clock and lasts its time. */
    public record BreakPattern(LocalTime earliest, LocalTime latest, Duration duration) {}
}
