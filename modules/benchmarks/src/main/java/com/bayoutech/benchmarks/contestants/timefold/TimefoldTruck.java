package com.bayoutech.benchmarks.contestants.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** A vehicle and its stops. */
@PlanningEntity
public final class TimefoldTruck {
    private long capacity;

    @PlanningListVariable
    private List<TimefoldStop> stops = new ArrayList<>();

    /** For Timefold, which fills the fields. */
    public TimefoldTruck() {}

    public TimefoldTruck(long capacity) {
        this.capacity = capacity;
    }

    public List<TimefoldStop> getStops() {
        return stops;
    }

    /** What does not fit. */
    long overload() {
        long load = 0;
        for (TimefoldStop stop : stops) {
            load += stop.getLoad();
        }
        return Math.max(0, load - capacity);
    }

    boolean isUsed() {
        return !stops.isEmpty();
    }
}
