package com.bayoutech.domain;

/**
 * What using a vehicle costs, in cents.
 *
 * @param fixedCents for each route that it drives at all
 * @param centsPerKilometer for driving
 * @param centsPerHour for the time from the route's start to its end
 */
public record VehicleCosts(long fixedCents, long centsPerKilometer, long centsPerHour) {
    public VehicleCosts {
        Require.that(
                fixedCents >= 0 && centsPerKilometer >= 0 && centsPerHour >= 0,
                "The costs (" + fixedCents + ", " + centsPerKilometer + ", " + centsPerHour
                        + ") must not be negative. Use zero for what is free.");
    }
}
