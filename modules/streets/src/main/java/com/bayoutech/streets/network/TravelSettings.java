package com.bayoutech.streets.network;

import java.util.Objects;

/**
 * How to travel.
 *
 * @param turnCosts whether turns take time and may be forbidden
 * @param snapLimitMeters how far a place may be from its street, up to 1,000
 * @param threads how many compute a matrix
 */
public record TravelSettings(Profile profile, boolean turnCosts, double snapLimitMeters, int threads) {
    static final double MOST_SNAP_METERS = 1_000;
    private static final double SNAP_LIMIT_METERS = 150;

    public TravelSettings {
        Objects.requireNonNull(profile);
        if (!(snapLimitMeters >= 0 && snapLimitMeters <= MOST_SNAP_METERS)) {
            throw new IllegalArgumentException("The limit (" + snapLimitMeters
                    + ") between a place and its street must lie between 0 and " + MOST_SNAP_METERS + ". Give meters.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The number of threads (" + threads + ") must be at least 1. Use the number of processors.");
        }
    }

    /** Places up to 150 m from a street, and all processors. */
    public static TravelSettings of(Profile profile, boolean turnCosts) {
        return new TravelSettings(
                profile, turnCosts, SNAP_LIMIT_METERS, Runtime.getRuntime().availableProcessors());
    }

    public TravelSettings withSnapLimitMeters(double meters) {
        return new TravelSettings(profile, turnCosts, meters, threads);
    }

    public TravelSettings withThreads(int count) {
        return new TravelSettings(profile, turnCosts, snapLimitMeters, count);
    }
}
