package com.bayoutech.routing.internal;

import java.time.Duration;
import java.time.Instant;

/** Whole seconds: what must not be too early or too short is rounded up, what must not be too late is rounded down. */
final class Seconds {
    private Seconds() {}

    static long roundedUp(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }

    static long roundedUp(Instant origin, Instant moment) {
        return roundedUp(Duration.between(origin, moment));
    }

    static long roundedDown(Instant origin, Instant moment) {
        return Duration.between(origin, moment).toSeconds();
    }
}
