package com.bayoutech.benchmarks.contestants.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All vehicles and all stops. */
@PlanningSolution
public final class TimefoldPlan {
    @PlanningEntityCollectionProperty
    private List<TimefoldTruck> trucks = List.of();

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    private List<TimefoldStop> stops = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For Timefold, which fills the fields. */
    public TimefoldPlan() {}

    public TimefoldPlan(List<TimefoldTruck> trucks, List<TimefoldStop> stops) {
        this.trucks = trucks;
        this.stops = stops;
    }

    public List<TimefoldTruck> getTrucks() {
        return trucks;
    }

    public List<TimefoldStop> getStops() {
        return stops;
    }

    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }
}
