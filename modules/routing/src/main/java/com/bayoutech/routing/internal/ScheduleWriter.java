package com.bayoutech.routing.internal;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes sequences of visits as a schedule; visits that follow each other at one place are one stop. */
final class ScheduleWriter {
    private final DayModel model;
    private final RouteTimes times;
    private final Map<JobId, UnassignedReason> hopeless;

    /**
     * A writer for one day.
     *
     * @param hopeless the jobs that no shift can do even alone
     */
    ScheduleWriter(DayModel model, Map<JobId, UnassignedReason> hopeless) {
        this.model = model;
        this.times = new RouteTimes(model);
        this.hopeless = hopeless;
    }

    /**
     * The schedule of the visits of each shift, all of which must be possible.
     *
     * @param routes visits by the index of their shift
     */
    Schedule write(List<int[]> routes) {
        List<Route> written = new ArrayList<>();
        RouteSums sums = new RouteSums();
        boolean[] planned = new boolean[model.jobs.size()];
        for (ModelShift shift : model.shifts) {
            int[] visits = routes.get(shift.index);
            if (visits.length > 0) {
                if (!times.compute(shift, visits)) {
                    throw new IllegalStateException("The route of shift (" + shift.shift.id()
                            + ") cannot be driven as planned. Repair it before it is written.");
                }
                sums.add(model, shift, visits, times);
                written.add(route(shift, visits));
                for (int visit : visits) {
                    planned[model.visits.get(visit).job] = true;
                }
            }
        }
        return new Schedule(written, unassigned(planned), sums.costs());
    }

    private List<Unassigned> unassigned(boolean[] planned) {
        List<Unassigned> unassigned = new ArrayList<>();
        for (ModelJob job : model.jobs) {
            if (!planned[job.index()]) {
                JobId id = job.job().id();
                unassigned.add(new Unassigned(
                        id, Optional.ofNullable(hopeless.get(id)).orElse(UnassignedReason.NO_ROOM_LEFT)));
            }
        }
        return unassigned;
    }

    private Route route(ModelShift shift, int[] visits) {
        List<Stop> stops = new ArrayList<>();
        int meters = 0;
        long driving = 0;
        int place = shift.depotPlace;
        int first = 0;
        while (first < visits.length) {
            int here = model.place(visits[first]);
            int last = first;
            while (last + 1 < visits.length && model.place(visits[last + 1]) == here) {
                last++;
            }
            int legMeters = model.meters(place, here);
            long legSeconds = times.arrival[first] - times.leave[first];
            long departure = last + 1 < visits.length ? times.leave[last + 1] : times.leaveLast;
            stops.add(new Stop(
                    planned(visits, first, last),
                    Duration.ofSeconds(legSeconds),
                    legMeters,
                    model.instant(times.arrival[first]),
                    model.instant(departure)));
            meters += legMeters;
            driving += legSeconds;
            place = here;
            first = last + 1;
        }
        return new Route(
                shift.shift.id(),
                shift.vehicle.id(),
                model.instant(times.departure()),
                stops,
                model.instant(times.end),
                meters + model.meters(place, shift.depotPlace),
                Duration.ofSeconds(driving + times.end - times.leaveLast));
    }

    private List<PlannedVisit> planned(int[] visits, int first, int last) {
        List<PlannedVisit> planned = new ArrayList<>();
        for (int position = first; position <= last; position++) {
            ModelVisit visit = model.visits.get(visits[position]);
            planned.add(new PlannedVisit(
                    model.jobs.get(visit.job).job().id(), visit.kind, model.instant(times.start[position])));
        }
        return planned;
    }
}
