package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import java.util.List;

/** Says where on a route something goes, as an edit wants it said: by the visits that stay before it. */
final class StopMoves {
    private StopMoves() {}

    /** How many visits of a route's first stops stay if these jobs go; a number of stops that the route does not have means all. */
    static int visitsBefore(Route route, int stops, List<JobId> jobs) {
        long staying = route.stops().stream()
                .limit(stops)
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job)
                .filter(job -> !jobs.contains(job))
                .count();
        return Math.toIntExact(staying);
    }
}
