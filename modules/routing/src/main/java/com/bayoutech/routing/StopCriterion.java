package com.bayoutech.routing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How much a search may do; asked every few iterations, so it must be quick. */
@FunctionalInterface
public interface StopCriterion {
    /**
     * The share that is used up, given what the search has done: 0 at the beginning, and 1 or more ends it.
     *
     * <p>The search cools down along this share, so it should grow evenly.
     */
    double used(long iterations, Duration elapsed);

    /** Whether the search should end, given what it has done. */
    default boolean isReached(long iterations, Duration elapsed) {
        return used(iterations, elapsed) >= 1;
    }

    /** Ends after some time on the clock. */
    static StopCriterion after(Duration limit) {
        return (iterations, elapsed) -> share(elapsed.toNanos(), limit.toNanos());
    }

    /** Ends after some iterations, or a few more: with the same seed on one thread, the same schedule. */
    static StopCriterion afterIterations(long limit) {
        return (iterations, elapsed) -> share(iterations, limit);
    }

    /** Ends at this criterion or as soon as the condition holds, such as a cancellation. */
    default StopCriterion or(BooleanSupplier condition) {
        return (iterations, elapsed) -> condition.getAsBoolean() ? 1 : used(iterations, elapsed);
    }

    private static double share(long done, long limit) {
        return done >= limit ? 1 : (double) done / limit;
    }
}
