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

    /** Gives a job of a route and all that come after it to another shift, behind what that one has; what was picked up before stays. */
    record Split(ShiftId shift, JobId from, ShiftId to) implements Edit {}

    /** Gives all of a route to another shift, wherever they break least there, and of these where they cost least. */
    record Merge(ShiftId shift, ShiftId into) implements Edit {}

    /** Lets neither a run nor an edit move jobs from their route, or from their place on it. */
    record PinJobs(List<JobId> jobs, Pins.OfJob how) implements Edit {
        public PinJobs {
            jobs = requireDistinct(jobs);
        }
    }

    /** Lets neither a run nor an edit take what is on a route away from it, or change anything about it. */
    record PinRoute(ShiftId shift, Pins.OfRoute how) implements Edit {}

    /** Lets what was pinned move again. */
    record Unpin(Pins pins) implements Edit {}

    /** Lets a rule go. */
    record Waive(Waiver waiver) implements Edit {}

    /** Lets a rule hold again that was let go. */
    record Uphold(Waiver waiver) implements Edit {}

    /** Lets other vehicles drive than the fleet has it. */
    record ChooseShifts(ShiftChoice choice) implements Edit {}

    /** One after the other, as one change. */
    record Several(List<Edit> edits) implements Edit {
        public Several {
            edits = List.copyOf(edits);
            if (edits.isEmpty()) {
                throw new IllegalArgumentException("The edits (0) of a change must be at least one.");
            }
        }
    }

    private static List<JobId> requireDistinct(List<JobId> jobs) {
        if (jobs.isEmpty() || jobs.stream().distinct().count() < jobs.size()) {
            throw new IllegalArgumentException(
                    "The jobs (" + jobs.size() + ") of a change must be at least one, each named once.");
        }
        return List.copyOf(jobs);
    }
}
