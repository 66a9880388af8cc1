package com.bayoutech.routing.internal;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.solver.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes solutions as schedules. */
final class ScheduleWriter {
    private final DayModel day;
    private final PlanningProblemReader reader;
    private final Map<JobId, UnassignedReason> hopeless;

    /**
     * A writer for one day.
     *
     * @param hopeless the jobs that no shift can do even alone
     */
    ScheduleWriter(DayModel day, PlanningProblemReader reader, Map<JobId, UnassignedReason> hopeless) {
        this.day = day;
        this.reader = reader;
        this.hopeless = hopeless;
    }

    /** The schedule of a solution of the reader's problem. */
    Schedule write(Solution solution) {
        List<Route> written = new ArrayList<>();
        RouteSums sums = new RouteSums();
        boolean[] isPlanned = new boolean[day.jobs.size()];
        for (com.bayoutech.solver.Route route : solution.routes()) {
            RouteWriter writer = new RouteWriter(day, reader, route);
            written.add(writer.write());
            sums.add(reader.shift(route.vehicle()).costs(), writer.meters, writer.end - writer.departure);
            route.visits().forEach(visit -> isPlanned[reader.visit(visit).job] = true);
        }
        return new Schedule(written, unassigned(isPlanned), sums.costs(reader.prices(), solution.cost()));
    }

    private List<Unassigned> unassigned(boolean[] isPlanned) {
        List<Unassigned> unassigned = new ArrayList<>();
        for (ModelJob job : day.jobs) {
            if (!isPlanned[job.index()]) {
                JobId id = job.job().id();
                unassigned.add(new Unassigned(
                        id, Optional.ofNullable(hopeless.get(id)).orElse(UnassignedReason.NO_ROOM_LEFT)));
            }
        }
        return unassigned;
    }
}
