package com.bayoutech.routing.internal;

import com.bayoutech.domain.Break;
import java.time.Instant;

/** One break of a shift in seconds since the day's origin; it starts from earliest to latest, both included. */
record ModelBreak(long earliest, long latest, long duration) {
    /** A break within a shift that starts at a moment. */
    static ModelBreak of(Break rest, long shiftStart, Instant origin) {
        return new ModelBreak(
                Math.max(shiftStart, Seconds.roundedUp(origin, rest.window().earliest())),
                Seconds.roundedDown(origin, rest.window().latest()),
                Seconds.roundedUp(rest.duration()));
    }

    /** Whether it takes any time, is not over before the shift starts, and is due before the shift ends. */
    boolean counts(long shiftEnd) {
        return duration > 0 && earliest <= latest && due() < shiftEnd;
    }

    /** From when on work goes on only after the break: the middle of its window, so that nobody waits for it to open. */
    long due() {
        return (earliest + latest) >>> 1;
    }
}
