package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A depot's day: the chain of its revisions.
 *
 * @param head the newest revision; empty before the first run
 * @param published the revision that the drivers have; empty while the plan is a draft
 * @param version grows with each change; a change made on an older version is refused
 */
public record Plan(
        PlanId id,
        DepotId depot,
        LocalDate day,
        Optional<RevisionId> head,
        Optional<RevisionId> published,
        long version) {
    /** The same plan with a newer head. */
    Plan withHead(RevisionId revision) {
        return new Plan(id, depot, day, Optional.of(revision), published, version);
    }

    /** The same plan with a revision published. */
    Plan withPublished(RevisionId revision) {
        return new Plan(id, depot, day, head, Optional.of(revision), version);
    }

    /** Whether no revision was published yet. */
    public boolean isDraft() {
        return published.isEmpty();
    }
}
