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
    static Tuning of(Tables tables) {
        return new Tuning(
                Integer.getInteger("near", 40),
                Double.parseDouble(System.getProperty("mean", "10")),
                Double.parseDouble(System.getProperty("long", "10")),
                Double.parseDouble(System.getProperty("hot", "1")),
                Double.parseDouble(System.getProperty("cold", "0.01")));
    }
}
