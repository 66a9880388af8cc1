package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is on the plan's screen at a moment.
 *
 * @param edits how it can be changed; empty where it cannot
 */
record ShownDay(DayBoard board, Schedule schedule, Optional<EditActions> edits) {
    boolean isOfTheDayOf(ShownDay other) {
        return board.day().equals(other.board.day())
                && board.depot().id().equals(other.board.depot().id());
    }

    Optional<Route> findRoute(ShiftId shift) {
        return schedule.routes().stream()
                .filter(route -> route.shift().equals(shift))
                .findFirst();
    }

    /** The name of a shift's vehicle; empty where the day has no such shift. */
    Optional<String> vehicle(ShiftId shift) {
        return board.shifts().stream()
                .filter(known -> known.id().equals(shift))
                .map(Shift::vehicle)
                .map(board::vehicleName)
                .findFirst();
    }

    /** Of these jobs those that the day knows. */
    List<JobId> known(List<JobId> jobs) {
        return jobs.stream().filter(job -> board.findOrder(job).isPresent()).toList();
    }

    /** Of these jobs those that are on a route. */
    List<JobId> planned(List<JobId> jobs) {
        Set<JobId> onRoutes = schedule.routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> EditActions.jobs(stop).stream())
                .collect(Collectors.toSet());
        return jobs.stream().filter(onRoutes::contains).toList();
    }

    /** The visits of a shift that go before one of its stops and are not of these jobs. */
    int visitsBefore(ShiftId shift, int stop, List<JobId> jobs) {
        return findRoute(shift)
                .map(route -> StopMoves.visitsBefore(route, stop, jobs))
                .orElse(0);
    }
}
