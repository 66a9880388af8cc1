package com.bayoutech.routing;

import java.time.Duration;

/** Hears of each better schedule, on the thread of the search: hand on what takes long. */
@FunctionalInterface
public interface OptimizationListener {
    /** For whoever does not want to hear. */
    OptimizationListener NONE = (schedule, iterations, elapsed) -> {};

    /** A schedule better than all before it. */
    void improved(Schedule schedule, long iterations, Duration elapsed);
}
