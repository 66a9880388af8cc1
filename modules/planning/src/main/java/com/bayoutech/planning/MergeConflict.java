package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import java.util.Optional;

/** Something that two schedules changed in different ways since they parted; a person says whose counts. */
public sealed interface MergeConflict {
    /**
     * Both gave a job to somebody else, or took it out.
     *
     * @param mine on which route it is in what is merged; empty for none
     * @param theirs likewise in what it is merged into
     */
    record OfJob(JobId job, Optional<ShiftId> mine, Optional<ShiftId> theirs) implements MergeConflict {}

    /** Both put the jobs of a route into another order. */
    record OfOrder(ShiftId shift) implements MergeConflict {}
}
