package com.bayoutech.domain;

/**
 * Travel between points known by index, by time of day.
 *
 * <p>Whoever leaves later never arrives earlier (first in, first out).
 */
public interface TravelTimes {
    /** The number of points. */
    int size();

    /**
     * Driving time in seconds for a departure at a moment, or {@link TravelMatrix#UNREACHABLE}.
     *
     * @param departureEpochSecond seconds since 1970-01-01T00:00Z
     */
    int seconds(int from, int to, long departureEpochSecond);

    /** Driving time in seconds at the time of day when it is shortest, or {@link TravelMatrix#UNREACHABLE}. */
    int leastSeconds(int from, int to);

    /** Whether the departure matters: if not, each way takes its {@link #leastSeconds} at any moment. */
    boolean isByTimeOfDay();

    /** Driving distance in meters, or {@link TravelMatrix#UNREACHABLE}. */
    int meters(int from, int to);

    /** Travel that takes as long at any time of day as the matrix says. */
    static TravelTimes freeFlow(TravelMatrix matrix) {
        return new FreeFlowTravelTimes(matrix);
    }
}
