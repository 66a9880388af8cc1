package com.bayoutech.domain;

import java.time.Instant;
import java.util.List;

/**
 * One vehicle at work from one moment to another, from its depot and back to it.
 *
 * @param start the earliest departure
 * @param end the latest return
 */
public record Shift(ShiftId id, VehicleId vehicle, DepotId depot, Instant start, Instant end, List<Break> breaks) {
    public Shift {
        breaks = List.copyOf(breaks);
        Require.that(
                start.isBefore(end),
                "The shift (" + start + " to " + end + ") must end after it starts. Maybe start and end are swapped.");
    }
}
