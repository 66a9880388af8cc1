package com.bayoutech.solver.internal;

/**
 * What a search does how often, by the size of its problem; found by measurement.
 *
 * @param near how many neighbours of a visit are looked at
 * @param meanRemoved how many visits a ruin takes on average
 * @param longestString the most visits that it takes from one route
 * @param hot the first temperature, in average ways between two visits
 * @param cold the last temperature, as a share of the first
 */
record Tuning(int near, double meanRemoved, double longestString, double hot, double cold) {
    private static final int SMALL = 2_000;

    static Tuning of(Tables tables) {
        return new Tuning(
                Integer.getInteger("near", tables.visits <= SMALL ? 100 : 40),
                Double.parseDouble(System.getProperty("mean", "10")),
                Double.parseDouble(System.getProperty("long", "10")),
                Double.parseDouble(System.getProperty("hot", "1")),
                Double.parseDouble(System.getProperty("cold", "0.01")));
    }

    /** The first temperature, in average ways, for routes of so many visits: long ones are harder to take apart. */
    double hot(double meanLength) {
        return hot * Math.max(1, Math.min(3, meanLength / 10));
    }
}
