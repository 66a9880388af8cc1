package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a history tells of a revision: all but its schedule, of which it has the figures.
 *
 * @param unassigned how many jobs are on no route
 */
public record RevisionSummary(
        RevisionId id,
        PlanId plan,
        Optional<RevisionId> parent,
        int number,
        String author,
        Instant createdAt,
        Origin origin,
        Difference difference,
        long totalCents,
        int routes,
        int stops,
        int unassigned) {
    /** That of a revision. */
    public static RevisionSummary of(Revision revision) {
        return new RevisionSummary(
                revision.id(),
                revision.plan(),
                revision.parent(),
                revision.number(),
                revision.author(),
                revision.createdAt(),
                revision.origin(),
                revision.difference(),
                revision.schedule().costs().totalCents(),
                revision.schedule().routes().size(),
                revision.schedule().stopCount(),
                revision.schedule().unassigned().size());
    }
}
