package com.bayoutech.benchmarks.contestants;

import com.bayoutech.benchmarks.instances.Instance;
import com.bayoutech.benchmarks.instances.Measure;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;

/**
 * What a contestant has to do.
 *
 * @param iterations how many at most, of whatever the contestant calls an iteration
 * @param clock the seconds since the race began
 * @param deadline when the contestant must be done, on that clock
 */
public record Task(
        Instance instance,
        Measure measure,
        long seed,
        int threads,
        OptionalLong iterations,
        DoubleSupplier clock,
        double deadline) {
    /** The seconds that are left. */
    double secondsLeft() {
        return Math.max(0, deadline - clock.getAsDouble());
    }

    boolean isOver() {
        return clock.getAsDouble() >= deadline;
    }
}
