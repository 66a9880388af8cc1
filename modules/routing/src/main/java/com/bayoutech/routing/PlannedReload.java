package com.bayoutech.routing;

import java.time.Duration;
import java.time.Instant;

/**
 * A halt on a route to load again.
 *
 * @param stopsBefore how many stops of the route come before it
 * @param travel driving time from the halt before
 * @param distanceMeters driving distance from the halt before
 * @param departure when the vehicle leaves, loaded
 */
public record PlannedReload(int stopsBefore, Duration travel, int distanceMeters, Instant arrival, Instant departure) {}
