package com.bayoutech.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How much a search may do; asked every few iterations, so it must be quick.
 *
 * <p>An iteration is one ruin and recreate, or one offspring of the genetic search, which takes some hundred times as long.
 */
@FunctionalInterface
public interface Budget {
    /** The share that is used up: 0 at the beginning, 1 or more ends the search. It cools down along this share. */
    double used(long iterations);

    /** So much time on the clock, from now; none at all if that is over already. */
    static Budget time(Duration limit) {
        long start = System.nanoTime();
        double nanos = Math.max(0, limit.toNanos());
        return iterations -> (System.nanoTime() - start) / nanos;
    }

    /** So many iterations: with the same seed, the same solution. */
    static Budget iterations(long limit) {
        Require.notNegative("number of iterations", limit);
        return iterations -> (double) iterations / limit;
    }

    /** Ends as soon as the condition holds, too. */
    default Budget unless(BooleanSupplier cancelled) {
        return iterations -> cancelled.getAsBoolean() ? 1 : used(iterations);
    }
}
