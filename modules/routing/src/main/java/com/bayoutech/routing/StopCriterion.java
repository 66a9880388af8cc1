package com.bayoutech.routing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** When a search ends; asked once an iteration, so it must be quick. */
@FunctionalInterface
public interface StopCriterion {
    /** Whether the search should end, given what it has done. */
    boolean isReached(long iterations, Duration elapsed);

    /** Ends after some time on the clock. */
    static StopCriterion after(Duration limit) {
        return (iterations, elapsed) -> elapsed.compareTo(limit) >= 0;
    }

    /** Ends after some iterations: with the same seed, the same schedule. */
    static StopCriterion afterIterations(long limit) {
        return (iterations, elapsed) -> iterations >= limit;
    }

    /** Ends at this criterion or as soon as the condition holds, such as a cancellation. */
    default StopCriterion or(BooleanSupplier condition) {
        return (iterations, elapsed) -> condition.getAsBoolean() || isReached(iterations, elapsed);
    }
}
