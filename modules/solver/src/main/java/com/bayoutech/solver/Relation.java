package com.bayoutech.solver;

import java.util.List;

/** What binds jobs to each other, by their index. */
public record Relation(Kind kind, List<Integer> jobs) {
    /** How they are bound. */
    public enum Kind {
        /** One vehicle does all of them, or nobody does any. */
        SAME_VEHICLE,
        /** One vehicle does them in the order of the list, other visits between them if need be, or nobody does any. */
        IN_SEQUENCE,
        /** One vehicle does them in the order of the list with nothing between, or nobody does any. */
        DIRECTLY_AFTER,
        /** No two of them are on one vehicle. */
        NOT_TOGETHER
    }

    public Relation {
        jobs = List.copyOf(jobs);
        Require.that(jobs.size() > 1, "number of jobs of a relation", jobs.size(), "at least 2");
        Require.that(
                jobs.stream().distinct().count() == jobs.size(),
                "number of jobs of a relation",
                jobs.size(),
                "that of different jobs");
    }
}
