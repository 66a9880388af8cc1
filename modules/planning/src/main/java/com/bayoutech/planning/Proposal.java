package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.routing.Schedule;
import java.time.Instant;

/**
 * What a run has found for somebody to look at: it becomes a revision if they apply it, and is gone if they drop it
 * ({@code docs/decisions/0029-a-proposal-is-no-revision.md}).
 *
 * @param base the head of the plan when the run began
 * @param requestedBy the user name of whoever asked for it
 */
public record Proposal(
        RunId run,
        PlanId plan,
        RevisionId base,
        String requestedBy,
        Instant foundAt,
        String travelVersion,
        Schedule schedule) {}
