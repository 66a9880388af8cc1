package com.bayoutech.routing.internal;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.routing.Disruption;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.Stop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has been told of each job: by whom, and when. */
final class PublishedPlan {
    private final Disruption disruption;
    private final Map<JobId, ShiftId> shifts = new HashMap<>();
    private final Map<JobVisit, PlannedVisit> told = new HashMap<>();
    private final Map<ShiftId, List<JobVisit>> orders;

    PublishedPlan(Disruption disruption) {
        this.disruption = disruption;
        this.orders = orders(disruption.published());
        for (Route route : disruption.published().routes()) {
            for (Stop stop : route.stops()) {
                for (PlannedVisit visit : stop.visits()) {
                    JobVisit key = new JobVisit(visit.job(), visit.kind());
                    shifts.put(visit.job(), route.shift());
                    told.put(key, visit);
                }
            }
        }
    }

    long movedCents() {
        return disruption.movedCents();
    }

    Optional<ShiftId> findShift(JobId job) {
        return Optional.ofNullable(shifts.get(job));
    }

    /** What each shift does. */
    Map<ShiftId, List<JobVisit>> orders() {
        return orders;
    }

    /** What each shift of a schedule does. */
    static Map<ShiftId, List<JobVisit>> orders(Schedule schedule) {
        return schedule.routes().stream()
                .collect(Collectors.toMap(
                        Route::shift,
                        route -> route.stops().stream()
                                .flatMap(stop -> stop.visits().stream())
                                .map(visit -> new JobVisit(visit.job(), visit.kind()))
                                .toList()));
    }

    /** When a visit is expected, if anybody has been told and change costs anything. */
    Optional<JobRules.Promise> findPromise(JobVisit visit) {
        return disruption.centsPerHour() == 0
                ? Optional.empty()
                : Optional.ofNullable(told.get(visit))
                        .map(planned -> new JobRules.Promise(
                                new TimeWindow(
                                        planned.start().minus(disruption.tolerance()),
                                        planned.start().plus(disruption.tolerance())),
                                disruption.centsPerHour(),
                                disruption.centsPerHour()));
    }
}
