package com.bayoutech.solver;

import java.util.List;

/**
 * How to search.
 *
 * @param seed the same seed and the same number of iterations on one thread give the same solution
 * @param threads how many threads may search at once
 * @param isFewestVehicles whether a solution with fewer vehicles is better at any price
 * @param start routes to begin with: for each vehicle its visits in their order; empty for none
 */
public record Settings(long seed, int threads, boolean isFewestVehicles, List<List<Integer>> start) {
    public Settings {
        Require.that(threads >= 1, "number of threads", threads, "at least 1");
        start = start.stream().map(List::copyOf).toList();
    }

    /** One thread, at least cost, from scratch. */
    public static Settings of(long seed) {
        return new Settings(seed, 1, false, List.of());
    }

    public Settings withThreads(int number) {
        return new Settings(seed, number, isFewestVehicles, start);
    }

    public Settings withFewestVehicles() {
        return new Settings(seed, threads, true, start);
    }

    public Settings withStart(List<List<Integer>> routes) {
        return new Settings(seed, threads, isFewestVehicles, routes);
    }
}
