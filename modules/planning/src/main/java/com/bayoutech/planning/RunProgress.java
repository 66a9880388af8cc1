package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.routing.Schedule;
import java.time.Duration;

/**
 * How a run is doing, for live screens.
 *
 * @param elapsed how long it has searched
 * @param best the best schedule so far; empty of routes before the first
 * @param preparation what has to be done before the search, for people, such as "Streets are being prepared: 40 %"; empty once it searches
 */
public record RunProgress(
        RunId run, PlanId plan, RunState state, Duration elapsed, long iterations, Schedule best, String preparation) {
    /** How a run is doing that searches, or does nothing any more. */
    public RunProgress(RunId run, PlanId plan, RunState state, Duration elapsed, long iterations, Schedule best) {
        this(run, plan, state, elapsed, iterations, best, "");
    }

    /** How a run has ended that no worker brought to its end. */
    static RunProgress ended(Run run) {
        return new RunProgress(run.id(), run.plan(), run.state(), Duration.ZERO, 0, Schedule.EMPTY);
    }
}
