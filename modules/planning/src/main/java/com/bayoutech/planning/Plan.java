package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A depot's day: the chain of its revisions; or a what-if beside it.
 *
 * @param head the newest revision; empty before the first run
 * @param published the revision that the drivers have; empty while the plan is a draft
 * @param version grows with each change; a change made on an older version is refused
 * @param whatIf empty for the day's plan itself
 */
public record Plan(
        PlanId id,
        DepotId depot,
        LocalDate day,
        Optional<RevisionId> head,
        Optional<RevisionId> published,
        long version,
        Optional<WhatIf> whatIf) {
    /** The day's plan. */
    public Plan(
            PlanId id,
            DepotId depot,
            LocalDate day,
            Optional<RevisionId> head,
            Optional<RevisionId> published,
            long version) {
        this(id, depot, day, head, published, version, Optional.empty());
    }

    /** The same plan with a newer head. */
    Plan withHead(RevisionId revision) {
        return new Plan(id, depot, day, Optional.of(revision), published, version, whatIf);
    }

    /** The same plan with a revision published. */
    Plan withPublished(RevisionId revision) {
        return new Plan(id, depot, day, head, Optional.of(revision), version, whatIf);
    }

    /** The same what-if as somebody has changed it. */
    Plan withWhatIf(WhatIf other) {
        return new Plan(id, depot, day, head, published, version, Optional.of(other));
    }

    /** Whether no revision was published yet. */
    public boolean isDraft() {
        return published.isEmpty();
    }
}
