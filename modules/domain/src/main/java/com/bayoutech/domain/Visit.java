package com.bayoutech.domain;

import java.time.Duration;
import java.util.List;

/**
 * Doing one task at a place.
 *
 * @param windows when the service may start: any of them; none means any time
 * @param service how long it takes, waiting not counted
 */
public record Visit(VisitKind kind, Place place, List<TimeWindow> windows, Duration service) {
    public Visit {
        windows = List.copyOf(windows);
        Require.notNegative("service time", service);
    }
}
