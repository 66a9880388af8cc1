package com.bayoutech.benchmarks;

/**
 * A problem of the literature as its file gives it: node 0 is the depot, the others are customers.
 *
 * @param capacity of each vehicle
 * @param vehicles how many there are; 0 where the file leaves it open
 * @param opens the earliest start of service; for the depot the earliest departure
 * @param closes the latest start of service; for the depot the latest return
 * @param hasWindows whether time counts at all
 */
record Instance(
        String name,
        int capacity,
        int vehicles,
        double[] x,
        double[] y,
        int[] demand,
        int[] opens,
        int[] closes,
        int[] service,
        boolean hasWindows) {
    int nodes() {
        return x.length;
    }

    double straight(int from, int to) {
        return Math.hypot(x[from] - x[to], y[from] - y[to]);
    }
}
