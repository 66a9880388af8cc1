package com.bayoutech.solver.internal.plain;

/**
 * Vehicles that are all alike.
 *
 * @param count how many there are
 * @param capacity what one may carry, see {@link Loads}
 * @param rate what a unit of distance costs
 * @param mostDuration how long a route may take, from leaving as late as possible
 * @param start the node where routes begin
 * @param end the node where they end
 */
public record VehicleType(int count, long capacity, int rate, int mostDuration, int start, int end) {
    public VehicleType {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "The number of vehicles (" + count + ") must be at least 1. Leave the type out.");
        }
    }

    /** The same vehicles, of which only so many are there. */
    VehicleType withCount(int count) {
        return new VehicleType(count, capacity, rate, mostDuration, start, end);
    }
}
