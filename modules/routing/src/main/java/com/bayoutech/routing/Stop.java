package com.bayoutech.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A planned halt with one or more visits at one place.
 *
 * @param travel driving time from the halt before, or from the depot
 * @param distanceMeters driving distance from the halt before, or from the depot
 * @param arrival when the vehicle gets there; before the first visit starts it waits
 * @param departure when it leaves
 */
public record Stop(List<PlannedVisit> visits, Duration travel, int distanceMeters, Instant arrival, Instant departure) {
    public Stop {
        visits = List.copyOf(visits);
        if (visits.isEmpty()) {
            throw new IllegalArgumentException(
                    "A stop must have at least one visit. Leave out halts with nothing to do.");
        }
    }
}
