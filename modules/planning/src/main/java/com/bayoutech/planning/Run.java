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
        String traceId) {
    /** This run in a worker's hands; for a run that a dead worker left, its clock starts again. */
    Run taken(Instant at) {
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
                traceId);
    }

    Run finished(Instant at, RevisionId result) {
        return over(RunState.FINISHED, at, Optional.of(result), Optional.empty());
    }

    Run cancelled(Instant at) {
        return over(RunState.CANCELLED, at, Optional.empty(), Optional.empty());
    }

    Run failed(Instant at, String reason) {
        return over(RunState.FAILED, at, Optional.empty(), Optional.of(reason));
    }

    private Run over(RunState end, Instant at, Optional<RevisionId> result, Optional<String> reason) {
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
                traceId);
    }
}
