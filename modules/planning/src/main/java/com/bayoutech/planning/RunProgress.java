package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.routing.Schedule;
import java.time.Duration;

/**
 * How a run is doing, for live screens.
 *
 * @param elapsed since the worker took it
 * @param best the best schedule so far; empty of routes before the first
 */
public record RunProgress(RunId run, PlanId plan, RunState state, Duration elapsed, long iterations, Schedule best) {}
