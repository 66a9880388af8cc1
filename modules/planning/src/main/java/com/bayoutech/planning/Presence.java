package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who looks at a plan, and what they have selected; the first {@value #MOST} of much.
 *
 * @param seat one of these for each screen: a person may have several
 * @param name the user name
 */
public record Presence(UUID seat, String name, List<ShiftId> routes, List<JobId> jobs) {
    private static final int MOST = 20;

    public Presence {
        routes = routes.stream().limit(MOST).toList();
        jobs = jobs.stream().limit(MOST).toList();
    }

    /** The same person with something else selected. */
    Presence selecting(List<ShiftId> otherRoutes, List<JobId> otherJobs) {
        return new Presence(seat, name, otherRoutes, otherJobs);
    }
}
