package com.bayoutech.routing.internal;

import com.bayoutech.routing.StopCriterion;
import java.time.Duration;

/** Asks the stop criterion: after each iteration, and within one now and then. */
final class SearchGuard {
    /** A power of two; so many leg look-ups take a few milliseconds. */
    private static final int LOOKUPS_BETWEEN_QUESTIONS = 1 << 15;

    private final StopCriterion criterion;
    private final long startNanos = System.nanoTime();
    private long iterations;
    private int lookups;

    SearchGuard(StopCriterion criterion) {
        this.criterion = criterion;
    }

    /** Counts an iteration that is over and tells whether it was the last. */
    boolean isLastIteration() {
        iterations++;
        return isReached();
    }

    /** Counts a leg look-up; called from the innermost loops. */
    void lookedUp() {
        lookups++;
        if ((lookups & (LOOKUPS_BETWEEN_QUESTIONS - 1)) == 0 && isReached()) {
            throw new StopSignal();
        }
    }

    long iterations() {
        return iterations;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    private boolean isReached() {
        return criterion.isReached(iterations, elapsed());
    }
}
