package com.bayoutech.solver.internal.genetic;

/** The penalty rates, adapted so that about a wanted share of the local optima is feasible. */
final class Penalties {

    private static final int WINDOW = 50;
    private static final double TOLERANCE = 0.05;
    private static final double RAISE = 1.2;
    private static final double LOWER = 0.85;
    private static final double LARGEST = 1 << 24;

    private final double target;
    private double loadRate;
    private double warpRate;
    private int seen;
    private int withinLoad;
    private int withinTime;

    Penalties(PlainProblem problem, double target) {
        this.target = target;
        long farthest = 1;
        int demand = 1;
        for (int to = 1; to < problem.nodes; to++) {
            demand = Math.max(demand, problem.demand[to]);
            farthest = Math.max(farthest, problem.distance[to]);
        }
        double scale = 1 << Tours.RATE_DIGITS;
        loadRate = bounded(scale * farthest / demand);
        warpRate = bounded(scale);
    }

    long loadRate() {
        return (long) loadRate;
    }

    long warpRate() {
        return (long) warpRate;
    }

    /** Notes a local optimum and adapts the rates after every so many; returns whether they have changed. */
    boolean note(Individual individual) {
        seen++;
        withinLoad += individual.excess == 0 ? 1 : 0;
        withinTime += individual.warp == 0 ? 1 : 0;
        if (seen < WINDOW) {
            return false;
        }
        loadRate = adapted(loadRate, withinLoad / (double) seen);
        warpRate = adapted(warpRate, withinTime / (double) seen);
        seen = 0;
        withinLoad = 0;
        withinTime = 0;
        return true;
    }

    private double adapted(double rate, double share) {
        if (share < target - TOLERANCE) {
            return bounded(rate * RAISE);
        }
        return share > target + TOLERANCE ? bounded(rate * LOWER) : rate;
    }

    private static double bounded(double rate) {
        return Math.max(2, Math.min(LARGEST, rate));
    }
}
