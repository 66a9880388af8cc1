package com.bayoutech.solver.internal.plain;

import java.util.Arrays;

/** The penalty rates, adapted so that about a wanted share of the local optima is feasible. */
final class Penalties {

    private static final int WINDOW = 50;
    private static final double TOLERANCE = 0.05;
    /** No penalty of a route may leave the range of a long, nor what it is multiplied with while routes are made feasible. */
    private static final double LARGEST_PENALTY = (double) (1L << 62) / IteratedSearch.REPAIR_FACTOR;

    /** Where vehicles have room for all in most places, overload falls to so small a part of its first price; if it were free, routes would stay overloaded for long. */
    private static final double FALL = 100;

    private static final double MOST_WARP = 1L << 31;

    /** By how much dearer a unit of overload is than the farthest way, where it is no means to an end: who is overloaded by one visit pays for a route of its own. */
    private static final double FORBIDDING = 2;

    private final double raise;
    private final double lower;
    private double target;
    private final double mostLoad;
    private final double leastLoad;
    private double loadRate;
    private double warpRate;
    private double markedLoadRate;
    private double markedWarpRate;
    private double usualLoadRate;
    private double usualWarpRate;
    private int seen;
    private int withinLoad;
    private int withinTime;

    /**
     * @param raise what a rate is multiplied with where too little is feasible
     * @param lower the same where too much is
     */
    Penalties(PlainProblem problem, double target, double raise, double lower) {
        this.target = target;
        this.raise = raise;
        this.lower = lower;
        long demand = 1;
        double total = 1;
        for (int to = problem.depots; to < problem.nodes; to++) {
            long own = problem.loads.largest(problem.demand[to]);
            demand = Math.max(demand, own);
            total += own;
        }
        mostLoad = Loads.MOST_DIMENSIONS * total;
        loadRate = bounded(scale(problem) * farthest(problem) / demand, mostLoad);
        warpRate = bounded(scale(problem), MOST_WARP);
        leastLoad = problem.isVaried ? loadRate / FALL : 0;
        usualLoadRate = loadRate;
        usualWarpRate = warpRate;
        mark();
    }

    /** Rates that are so high that hardly anything is worth them, and stay so. */
    static Penalties forbidding(PlainProblem problem) {
        Penalties penalties = new Penalties(problem, 0, 1, 1);
        double dear = FORBIDDING * scale(problem) * farthest(problem);
        penalties.usualLoadRate = bounded(dear, penalties.mostLoad);
        penalties.usualWarpRate = bounded(dear, MOST_WARP);
        penalties.restart();
        penalties.mark();
        return penalties;
    }

    private static double scale(PlainProblem problem) {
        return (double) problem.types.getFirst().rate() * (1 << Tours.RATE_DIGITS);
    }

    /** How far it is from the first depot to the farthest visit. */
    private static long farthest(PlainProblem problem) {
        return Math.max(
                1, Arrays.stream(problem.distance, 0, problem.nodes).max().orElse(1));
    }

    /** Begins again with the usual rates. */
    void restart() {
        loadRate = usualLoadRate;
        warpRate = usualWarpRate;
        forget();
    }

    Prices prices() {
        return new Prices(loadRate, warpRate);
    }

    /** Takes the prices of another search for the usual ones. */
    void follow(Prices other) {
        usualLoadRate = Math.max(leastLoad, bounded(other.load(), mostLoad));
        usualWarpRate = bounded(other.warp(), MOST_WARP);
    }

    /** Marks the present rates. */
    void mark() {
        markedLoadRate = loadRate;
        markedWarpRate = warpRate;
    }

    /** Lets the usual rates follow those marked. */
    void remember() {
        usualLoadRate = Math.sqrt(usualLoadRate * markedLoadRate);
        usualWarpRate = Math.sqrt(usualWarpRate * markedWarpRate);
    }

    long loadRate() {
        return (long) loadRate;
    }

    long warpRate() {
        return (long) warpRate;
    }

    /** From now on about such a share shall be feasible. */
    void aim(double share) {
        target = share;
    }

    /** Notes a local optimum and adapts the rates after every so many; returns whether they have changed. */
    boolean note(boolean isWithinLoad, boolean isWithinTime) {
        seen++;
        withinLoad += isWithinLoad ? 1 : 0;
        withinTime += isWithinTime ? 1 : 0;
        if (seen < WINDOW) {
            return false;
        }
        loadRate = Math.max(leastLoad, adapted(loadRate, withinLoad / (double) seen, mostLoad));
        warpRate = adapted(warpRate, withinTime / (double) seen, MOST_WARP);
        forget();
        return true;
    }

    private void forget() {
        seen = 0;
        withinLoad = 0;
        withinTime = 0;
    }

    private double adapted(double rate, double share, double most) {
        if (share < target - TOLERANCE) {
            return bounded(rate * raise, most);
        }
        return share > target + TOLERANCE ? bounded(rate * lower, most) : rate;
    }

    private static double bounded(double rate, double most) {
        return Math.max(2, Math.min(LARGEST_PENALTY / most, rate));
    }
}
