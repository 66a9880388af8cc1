package com.bayoutech.planning;

import com.bayoutech.domain.RevisionId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the newest revision that a what-if and its plan have in common: what it was made from, or what was last merged of it. Reads no schedule. */
final class CommonRevision {
    private final PlanStore plans;

    CommonRevision(PlanStore plans) {
        this.plans = plans;
    }

    /** Joins the current unit of work. */
    RevisionId of(RevisionId whatIf, Plan plan) {
        Set<RevisionId> known = partsOf(plan);
        Optional<RevisionId> next = Optional.of(whatIf);
        while (next.isPresent()) {
            if (known.contains(next.get())) {
                return next.get();
            }
            next = plans.findSummary(next.get()).flatMap(RevisionSummary::parent);
        }
        throw new IllegalStateException(
                "The what-if's revision (" + whatIf + ") and the plan (" + plan.id() + ") have nothing in common.");
    }

    /** All that the plan's head was made from, and what was merged into any of that. */
    private Set<RevisionId> partsOf(Plan plan) {
        PlanHistory history = new PlanHistory(plan, plans.listRevisions(plan.id()));
        Set<RevisionId> way = history.wayToHead();
        Set<RevisionId> parts = new HashSet<>(way);
        history.revisions().stream()
                .filter(revision ->
                        way.contains(revision.id()) && revision.origin().kind() == Origin.Kind.MERGE)
                .forEach(revision -> revision.origin().source().ifPresent(parts::add));
        return parts;
    }
}
