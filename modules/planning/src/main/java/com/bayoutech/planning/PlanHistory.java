package com.bayoutech.planning;

import com.bayoutech.domain.RevisionId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The revisions of a plan and where it stands among them: they are a tree, and the way from its root to the head is what counts.
 *
 * @param revisions the newest first
 */
public record PlanHistory(Plan plan, List<RevisionSummary> revisions) {
    public PlanHistory {
        revisions = List.copyOf(revisions);
    }

    /** The revision of this id, if it is one of the plan's. */
    public Optional<RevisionSummary> find(RevisionId revision) {
        return revisions.stream().filter(one -> one.id().equals(revision)).findFirst();
    }

    /** The revision that the plan is at. */
    public Optional<RevisionSummary> head() {
        return plan.head().flatMap(this::find);
    }

    /** The head and what it was made from, step by step; whatever else there is was taken back. */
    public Set<RevisionId> wayToHead() {
        Map<RevisionId, RevisionSummary> known =
                revisions.stream().collect(Collectors.toMap(RevisionSummary::id, Function.identity()));
        Set<RevisionId> way = new HashSet<>();
        Optional<RevisionId> next = plan.head();
        while (next.isPresent() && way.add(next.get())) {
            next = Optional.ofNullable(known.get(next.get())).flatMap(RevisionSummary::parent);
        }
        return way;
    }
}
