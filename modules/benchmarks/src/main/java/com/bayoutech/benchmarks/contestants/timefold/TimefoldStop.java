package com.bayoutech.benchmarks.contestants.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.CascadingUpdateShadowVariable;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.NextElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import org.jspecify.annotations.Nullable;

/** A client, whose place on a route and time of service Timefold keeps up to date. */
@PlanningEntity
public final class TimefoldStop {
    private int place;
    private long load;
    private long opens;
    private long closes;
    private long service;
    private @Nullable TimefoldMap map;

    @InverseRelationShadowVariable(sourceVariableName = "stops")
    private @Nullable TimefoldTruck truck;

    @PreviousElementShadowVariable(sourceVariableName = "stops")
    private @Nullable TimefoldStop previous;

    @NextElementShadowVariable(sourceVariableName = "stops")
    private @Nullable TimefoldStop next;

    @CascadingUpdateShadowVariable(targetMethodName = "updateBegin")
    private @Nullable Long begin;

    /** For Timefold, which fills the fields. */
    public TimefoldStop() {}

    public TimefoldStop(int place, long load, long opens, long closes, long service, TimefoldMap map) {
        this.place = place;
        this.load = load;
        this.opens = opens;
        this.closes = closes;
        this.service = service;
        this.map = map;
    }

    public int getPlace() {
        return place;
    }

    public long getLoad() {
        return load;
    }

    public @Nullable TimefoldTruck getTruck() {
        return truck;
    }

    public @Nullable TimefoldStop getPrevious() {
        return previous;
    }

    public @Nullable TimefoldStop getNext() {
        return next;
    }

    public @Nullable Long getBegin() {
        return begin;
    }

    /** Timefold calls this for a stop whose way there has changed, and then for those behind it. */
    @SuppressWarnings("unused")
    private void updateBegin() {
        if (truck == null || map == null) {
            begin = null;
            return;
        }
        long departure = previous == null ? map.opens() : previous.departure();
        begin = Math.max(opens, departure + map.duration(previous == null ? 0 : previous.place, place));
    }

    /** The way there, and home from the last one. */
    long distance() {
        if (truck == null || map == null) {
            return 0;
        }
        long there = map.distance(previous == null ? 0 : previous.place, place);
        return next == null ? there + map.distance(place, 0) : there;
    }

    /** How late it is, or how late the truck is at home. */
    long lateness() {
        if (begin == null || map == null) {
            return 0;
        }
        long late = Math.max(0, begin - closes);
        return next == null ? late + Math.max(0, departure() + map.duration(place, 0) - map.closes()) : late;
    }

    private long departure() {
        return begin == null ? opens + service : begin + service;
    }
}
