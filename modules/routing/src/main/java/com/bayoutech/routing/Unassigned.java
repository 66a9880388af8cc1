package com.bayoutech.routing;

import com.bayoutech.domain.JobId;
import java.util.Optional;

/**
 * A job on no route, and why.
 *
 * @param gap how far a place of the job is from the streets, where that is the reason and a street is known at all
 */
public record Unassigned(JobId job, UnassignedReason reason, Optional<Gap> gap) {
    /** A job that is left out for a reason without a measure. */
    public Unassigned(JobId job, UnassignedReason reason) {
        this(job, reason, Optional.empty());
    }

    /**
     * The way from a place to its street, as the crow flies.
     *
     * @param meters how far it is
     * @param limitMeters how far it may be
     */
    public record Gap(long meters, long limitMeters) {}
}
