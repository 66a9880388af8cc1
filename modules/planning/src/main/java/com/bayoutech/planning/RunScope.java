package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import java.util.HashSet;
import java.util.List;

/** How much of a plan a run may change. */
public sealed interface RunScope {
    /** The whole day, but for what is pinned. */
    record WholeDay() implements RunScope {}

    /** Some routes and what is on them: all others stay as they are, to the second. */
    record OfRoutes(List<ShiftId> shifts) implements RunScope {
        public OfRoutes {
            shifts = requireDistinct("shifts", shifts);
        }
    }

    /** Jobs that are on no route find one; whatever else moves for that costs, so that nearly all stays as it is. */
    record Insertion(List<JobId> jobs) implements RunScope {
        public Insertion {
            jobs = requireDistinct("jobs", jobs);
        }
    }

    private static <T> List<T> requireDistinct(String name, List<T> things) {
        if (things.isEmpty() || new HashSet<>(things).size() < things.size()) {
            throw new IllegalArgumentException(
                    "The " + name + " (" + things.size() + ") of a run must be at least one, each named once.");
        }
        return List.copyOf(things);
    }
}
