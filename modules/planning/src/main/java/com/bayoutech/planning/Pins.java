package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import java.util.HashMap;
import java.util.Map;

/**
 * What neither a run nor an edit may move as long as it is pinned.
 *
 * @param jobs which stay on the route that they are on; one that is on none may not be put on one
 * @param routes by their shift
 */
public record Pins(Map<JobId, OfJob> jobs, Map<ShiftId, OfRoute> routes) {
    /** Everything may move. */
    public static final Pins NONE = new Pins(Map.of(), Map.of());

    /** How firmly a job is held. */
    public enum OfJob {
        /** It stays on its route, anywhere in its order. */
        ROUTE,
        /** The route stays as it is up to this job: it keeps its place, and so does what comes before it. */
        PLACE
    }

    /** How firmly a route is held. */
    public enum OfRoute {
        /** Its jobs stay with this driver, in any order; others may join them. */
        DRIVER,
        /** Nothing on it moves, nothing leaves it, nothing joins it. */
        WHOLE
    }

    public Pins {
        jobs = Map.copyOf(jobs);
        routes = Map.copyOf(routes);
    }

    /** These and others; where both hold the same, the others say how. */
    Pins with(Pins others) {
        Map<JobId, OfJob> moreJobs = new HashMap<>(jobs);
        moreJobs.putAll(others.jobs);
        Map<ShiftId, OfRoute> moreRoutes = new HashMap<>(routes);
        moreRoutes.putAll(others.routes);
        return new Pins(moreJobs, moreRoutes);
    }

    /** These without what others hold, however they hold it. */
    Pins without(Pins others) {
        Map<JobId, OfJob> fewerJobs = new HashMap<>(jobs);
        fewerJobs.keySet().removeAll(others.jobs.keySet());
        Map<ShiftId, OfRoute> fewerRoutes = new HashMap<>(routes);
        fewerRoutes.keySet().removeAll(others.routes.keySet());
        return new Pins(fewerJobs, fewerRoutes);
    }

    /** Whether everything may move. */
    public boolean isEmpty() {
        return jobs.isEmpty() && routes.isEmpty();
    }
}
