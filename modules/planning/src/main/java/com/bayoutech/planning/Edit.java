package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import java.util.List;
import java.util.OptionalInt;

/** What a person changes about a plan by hand. */
public sealed interface Edit {
    /**
     * Puts jobs on a shift's route, in this order, wherever they are now.
     *
     * @param position how many of the route's visits that stay go before them; empty for where each costs least
     */
    record Assign(List<JobId> jobs, ShiftId shift, OptionalInt position) implements Edit {
        public Assign {
            jobs = requireDistinct(jobs);
        }
    }

    /** Takes jobs off their routes. */
    record Unassign(List<JobId> jobs) implements Edit {
        public Unassign {
            jobs = requireDistinct(jobs);
        }
    }

    /** Turns a route around; what is picked up on it stays before its delivery. */
    record Reverse(ShiftId shift) implements Edit {}

    /** Gives the route of one shift to another and that one's, if it has any, to the first; each keeps its order. */
    record Swap(ShiftId shift, ShiftId other) implements Edit {}

    private static List<JobId> requireDistinct(List<JobId> jobs) {
        if (jobs.isEmpty() || jobs.stream().distinct().count() < jobs.size()) {
            throw new IllegalArgumentException(
                    "The jobs (" + jobs.size() + ") of a change must be at least one, each named once.");
        }
        return List.copyOf(jobs);
    }
}
