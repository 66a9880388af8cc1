package com.bayoutech.planning;

import com.bayoutech.routing.Schedule;

/** What a run's schedule costs and leaves out, and what the plan did before it. */
public record RunGain(long centsBefore, int unassignedBefore, long cents, int unassigned) {
    static RunGain between(Schedule before, Schedule after) {
        return new RunGain(
                before.costs().totalCents(),
                before.unassigned().size(),
                after.costs().totalCents(),
                after.unassigned().size());
    }
}
