package com.bayoutech.benchmarks;

/**
 * What is wrong with a schedule.
 *
 * @param cause what kind of rule is broken
 * @param message what is broken where, in plain words
 */
public record Violation(Cause cause, String message) {
    /** The rules that a schedule keeps to. */
    public enum Cause {
        /** A route names a shift or vehicle that is not the problem's, a shift has two routes, or a route has no stops. */
        ROUTE,
        /** A job is neither planned nor unassigned, planned twice, both, or not the problem's; or its visits are not its own. */
        JOB,
        /** The vehicle lacks a skill. */
        SKILL,
        /** More is on board than the vehicle carries. */
        LOAD,
        /** A service starts outside all windows. */
        WINDOW,
        /** The vehicle is out before or after its shift. */
        SHIFT,
        /** A shipment is delivered before it is picked up. */
        ORDER,
        /** There is no way, or the vehicle is faster than the travel times. */
        TRAVEL,
        /** Arrivals, starts and departures do not follow from each other. */
        TIMES,
        /** A break of the shift has no place. */
        BREAK,
        /** A distance or driving time is not the sum of its parts. */
        SUMS,
        /** The costs are not what the routes cost. */
        COSTS,
        /** The reason why a job stays out cannot be true. */
        REASON
    }
}
