package com.bayoutech.benchmarks.contestants;

/** Hears of better complete solutions while a contestant is under way. */
@FunctionalInterface
public interface Progress {
    /** A solution that leaves out nobody who must be visited; the cost is the published figure. */
    void improved(double cost, int vehicles);
}
