package com.bayoutech.solver;

/**
 * When somebody expects a service to start; outside of it, each unit of time costs.
 *
 * <p>A service never waits for a promise: each starts as early as it can, and nobody stands idle to avoid a cost of being early. To come later the
 * vehicle does other things first, or leaves later.
 *
 * @param earlyRate cost per unit of time that the service starts before {@code from}
 * @param lateRate cost per unit of time that it starts after {@code to}
 */
public record Promise(int from, int to, long earlyRate, long lateRate) {
    public Promise {
        Require.measure("beginning of a promise", from);
        Require.measure("end of a promise", to);
        Require.that(from <= to, "beginning of a promise", from, "no later than its end (" + to + ")");
        Require.rate("cost of being early", earlyRate);
        Require.rate("cost of being late", lateRate);
    }
}
