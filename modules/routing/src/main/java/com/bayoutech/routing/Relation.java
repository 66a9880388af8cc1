package com.bayoutech.routing;

import com.bayoutech.domain.JobId;
import java.util.HashSet;
import java.util.List;

/** What binds jobs to each other. Those that go together are done in full or not at all. */
public record Relation(Kind kind, List<JobId> jobs) {
    /** How they are bound. */
    public enum Kind {
        /** One vehicle does all of them on one route. */
        SAME_VEHICLE,
        /** One vehicle does them in the order of the list, other visits between them if need be. */
        IN_SEQUENCE,
        /** One vehicle does them in the order of the list with nothing between. */
        DIRECTLY_AFTER,
        /** No two of them are on one route. */
        NOT_TOGETHER
    }

    public Relation {
        jobs = List.copyOf(jobs);
        if (jobs.size() < 2 || new HashSet<>(jobs).size() < jobs.size()) {
            throw new IllegalArgumentException("The relation (" + kind
                    + ") must bind at least two different jobs. Leave it out, or name each once.");
        }
    }
}
