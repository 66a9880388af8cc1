package com.bayoutech.domain;

import java.time.Duration;
import java.time.Instant;

/** Bounds the start of a service; both ends belong to it. */
public record TimeWindow(Instant earliest, Instant latest) {
    public TimeWindow {
        Require.that(
                !latest.isBefore(earliest),
                "The time window (" + earliest + " to " + latest + ") must not end before it starts. "
                        + "Maybe earliest and latest are swapped.");
    }

    /** Whether a service may start at this moment. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(earliest) && !moment.isAfter(latest);
    }

    /** The time between both ends. */
    public Duration length() {
        return Duration.between(earliest, latest);
    }
}
