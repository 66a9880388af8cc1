package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import java.util.UUID;

/** What whoever looks at a plan wants to know at once; names things by ids. */
public sealed interface PlanNews {
    PlanId plan();

    /**
     * The plan is at another revision.
     *
     * @param by the user name of whoever moved it
     */
    record HeadMoved(PlanId plan, RevisionId head, String by, Step step) implements PlanNews {}

    /** Drivers get this revision. */
    record Published(PlanId plan, RevisionId revision, String by) implements PlanNews {}

    /** What a run had found for somebody to look at is not there any more, since somebody dropped it or put it aside. */
    record ProposalGone(PlanId plan, RunId run, String by) implements PlanNews {}

    /** Somebody looks at the plan, and has selected something else perhaps. */
    record Seen(PlanId plan, Presence presence) implements PlanNews {}

    /** Somebody does not look at it any more. */
    record Left(PlanId plan, UUID seat) implements PlanNews {}

    /** Somebody came and asks who else is there. */
    record Came(PlanId plan, UUID seat) implements PlanNews {}

    /** How a head moved. */
    enum Step {
        /** To a new revision, which says by itself what it is. */
        CHANGED,
        UNDONE,
        REDONE
    }
}
