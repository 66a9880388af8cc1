package com.bayoutech.web.timeline;

import com.bayoutech.domain.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A stop of a route.
 *
 * @param jobs whose visits are done there; with one of them selected, the stop is
 * @param name the references of its orders
 * @param who the recipients
 * @param where their addresses
 * @param windows what was promised; none means any time
 * @param late how much later than promised it starts
 * @param pinned whether it stays where it is
 */
public record DayStop(
        List<String> jobs,
        String name,
        String who,
        String where,
        Instant arrival,
        Instant start,
        Instant departure,
        List<TimeWindow> windows,
        Duration late,
        boolean pinned) {
    public DayStop {
        jobs = List.copyOf(jobs);
        windows = List.copyOf(windows);
    }
}
