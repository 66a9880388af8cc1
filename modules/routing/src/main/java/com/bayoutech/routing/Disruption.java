package com.bayoutech.routing;

import java.time.Duration;

/**
 * What it costs to depart from a published schedule: a search begins with it, and leaves it only for what is worth that.
 *
 * @param published what drivers and recipients have been told
 * @param movedCents for each job that is on another vehicle
 * @param tolerance so much earlier or later than published, a service may start for free
 * @param centsPerHour for what its start changes beyond; jobs with a promise of their own are asked for that instead
 */
public record Disruption(Schedule published, long movedCents, Duration tolerance, long centsPerHour) {
    public Disruption {
        if (movedCents < 0 || tolerance.isNegative() || centsPerHour < 0) {
            throw new IllegalArgumentException("The disruption (" + movedCents + " cents a job, " + centsPerHour
                    + " cents per hour beyond " + tolerance + ") must not be negative. Use zero for what is free.");
        }
    }
}
