package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.planning.Edit;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import java.util.List;
import java.util.OptionalInt;

/** Moves of a stop along its route. */
final class StopMoves {
    private StopMoves() {}

    /** Before the stop that goes before it. */
    static Edit earlier(Route route, int stop) {
        return to(route, stop, route.stops().subList(0, stop - 1));
    }

    /** Behind the stop that comes after it. */
    static Edit later(Route route, int stop) {
        return to(route, stop, route.stops().subList(0, stop + 2));
    }

    private static Edit to(Route route, int stop, List<Stop> before) {
        List<JobId> jobs = EditActions.jobs(route.stops().get(stop));
        long staying = before.stream()
                .flatMap(each -> each.visits().stream())
                .map(PlannedVisit::job)
                .filter(job -> !jobs.contains(job))
                .count();
        return new Edit.Assign(jobs, route.shift(), OptionalInt.of(Math.toIntExact(staying)));
    }
}
