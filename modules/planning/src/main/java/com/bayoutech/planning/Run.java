package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One optimisation of a plan.
 *
 * @param requestedBy the user name of whoever asked
 * @param timeLimit how long it searches
 * @param startedAt when a worker took it
 * @param stopRequested whether somebody asked it to stop; it then keeps the best schedule found
 * @param revision what came of it
 * @param failure what went wrong, for people
 * @param scope how much of the plan it may change
 * @param isProposal whether what it finds is to be looked at before it becomes the plan
 * @param gain what came of it, against the plan as it was
 * @param traceId joins the logs of the request and of the worker; empty where there was none
 */
public record Run(
        RunId id,
        PlanId plan,
        RunState state,
        String requestedBy,
        Duration timeLimit,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        boolean stopRequested,
        Optional<RevisionId> revision,
        Optional<String> failure,
        RunScope scope,
        boolean isProposal,
        Optional<RunGain> gain,
        String traceId) {
    /** A run over the whole day that becomes the plan when it ends. */
    public Run(
            RunId id,
            PlanId plan,
            RunState state,
            String requestedBy,
            Duration timeLimit,
            Instant requestedAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            boolean stopRequested,
            Optional<RevisionId> revision,
            Optional<String> failure,
            String traceId) {
        this(
                id,
                plan,
                state,
                requestedBy,
                timeLimit,
                requestedAt,
                startedAt,
                endedAt,
                stopRequested,
                revision,
                failure,
                new RunScope.WholeDay(),
                false,
                Optional.empty(),
                traceId);
    }

    /** This run after somebody has asked it to stop, or before. */
    public Run withStopRequested(boolean requested) {
        return new Run(
                id,
                plan,
                state,
                requestedBy,
                timeLimit,
                requestedAt,
                startedAt,
                endedAt,
                requested,
                revision,
                failure,
                scope,
                isProposal,
                gain,
                traceId);
    }

    /** This run in a worker's hands; for a run that a dead worker left, its clock starts again. */
    public Run taken(Instant at) {
        return new Run(
                id,
                plan,
                RunState.RUNNING,
                requestedBy,
                timeLimit,
                requestedAt,
                Optional.of(at),
                Optional.empty(),
                stopRequested,
                Optional.empty(),
                Optional.empty(),
                scope,
                isProposal,
                Optional.empty(),
                traceId);
    }

    /** @param result none where it is a proposal */
    Run finished(Instant at, Optional<RevisionId> result, RunGain gained) {
        return over(RunState.FINISHED, at, result, Optional.empty(), Optional.of(gained));
    }

    Run cancelled(Instant at) {
        return over(RunState.CANCELLED, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Run failed(Instant at, String reason) {
        return over(RunState.FAILED, at, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    private Run over(
            RunState end, Instant at, Optional<RevisionId> result, Optional<String> reason, Optional<RunGain> gained) {
        return new Run(
                id,
                plan,
                end,
                requestedBy,
                timeLimit,
                requestedAt,
                startedAt,
                Optional.of(at),
                stopRequested,
                result,
                reason,
                scope,
                isProposal,
                gained,
                traceId);
    }
}
