package com.bayoutech.routing.internal;

import java.time.Duration;
import java.time.Instant;

/** Whole seconds: what must not be too early or too short is rounded up, what must not be too late is rounded down. */
final class Seconds {
    private Seconds() {}

    static long roundedUp(Duration duration) {
        return duration.getSeconds() + (duration.getNano() > 0 ? 1 : 0);
    }

    static long roundedUp(Instant origin, Instant moment) {
        return roundedDown(origin, moment) + (moment.getNano() > 0 ? 1 : 0);
    }

    static long roundedDown(Instant origin, Instant moment) {
        return Math.subtractExact(moment.getEpochSecond(), origin.getEpochSecond());
    }
}
