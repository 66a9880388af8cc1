package com.bayoutech.planning;

import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import java.util.List;
import java.util.stream.Stream;

/** What a plan's day is for the optimiser. */
sealed interface Day {
    /**
     * There is something to search.
     *
     * @param leftOut the jobs that the problem leaves out since no street leads to them
     */
    record Ready(PlanningProblem problem, List<Unassigned> leftOut, String travelVersion) implements Day {
        public Ready {
            leftOut = List.copyOf(leftOut);
        }

        /** A schedule of the problem, with the jobs that it leaves out. */
        Schedule complete(Schedule schedule) {
            if (leftOut.isEmpty()) {
                return schedule;
            }
            List<Unassigned> unassigned = Stream.concat(leftOut.stream(), schedule.unassigned().stream())
                    .toList();
            return new Schedule(schedule.routes(), unassigned, schedule.costs());
        }
    }

    /** There is not; the reason says to people what to change. */
    record Missing(String reason) implements Day {}
}
