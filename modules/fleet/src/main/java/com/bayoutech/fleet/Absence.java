package com.bayoutech.fleet;

import com.bayoutech.domain.DriverId;
import java.time.LocalDate;

/**
 * Days on which a driver does not drive.
 *
 * @param until the last of them
 */
public record Absence(DriverId driver, LocalDate from, LocalDate until) {
    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The absence (" + from + " to " + until + ") must not end before it starts. Swap the days.");
        }
    }

    /** Whether the driver is away on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
