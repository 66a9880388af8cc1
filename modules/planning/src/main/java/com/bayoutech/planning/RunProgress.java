package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.routing.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * How a run is doing, for live screens.
 *
 * @param elapsed since the worker took it
 * @param best the best schedule so far; empty of routes before the first
 */
public record RunProgress(RunId run, PlanId plan, RunState state, Duration elapsed, long iterations, Schedule best) {
    /** How a run is doing at a moment. */
    static RunProgress of(Run run, Instant now, long iterations, Schedule best) {
        Duration elapsed =
                run.startedAt().map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return new RunProgress(run.id(), run.plan(), run.state(), elapsed, iterations, best);
    }
}
