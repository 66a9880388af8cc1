package com.bayoutech.planning;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.RevisionChain.PlanChangedException;
import com.bayoutech.routing.Schedule;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Moves a run from state to state, each move with its audit entry and its event in one unit of work.
 *
 * <p>Each method answers with the run as it has become, or with nothing where the run was over or gone: a worker that was believed
 * dead and comes back can neither end a run twice nor add a second revision for it.
 */
final class RunLedger {
    private static final int MAX_ATTEMPTS = 5;

    private final RunStore runs;
    private final PlanStore plans;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RevisionChain chain;

    RunLedger(
            RunStore runs,
            PlanStore plans,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        this.runs = runs;
        this.plans = plans;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.chain = new RevisionChain(plans, clock);
    }

    /** Gives a run to a worker, be it new or left by a worker that died. */
    Optional<Run> take(Caller worker, RunId id) {
        return unitOfWork.call(() -> runs.find(id)
                .map(run -> run.taken(clock.instant()))
                .filter(runs::update)
                .map(run -> {
                    record(worker, run, "run.taken");
                    return run;
                }));
    }

    /** Ends a run that has no schedule, as somebody wished. */
    Optional<Run> cancel(Caller caller, RunId id) {
        return unitOfWork.call(() -> runs.find(id)
                .map(run -> run.cancelled(clock.instant()))
                .filter(runs::update)
                .map(run -> {
                    record(caller, run, "run.cancelled");
                    announce(run, "RunCancelled", Map.of("run", id.toString()));
                    return run;
                }));
    }

    /** Ends a run with what went wrong, in a sentence for people. */
    Optional<Run> fail(Caller caller, RunId id, String reason) {
        return unitOfWork.call(() -> runs.find(id)
                .map(run -> run.failed(clock.instant(), reason))
                .filter(runs::update)
                .map(run -> {
                    record(caller, run, "run.failed");
                    announce(run, "RunFailed", Map.of("run", id.toString()));
                    return run;
                }));
    }

    /** Adds a run's schedule to its plan's chain; if the plan changes under it, reads the plan again and retries. */
    Optional<Run> finish(Caller worker, Run run, Schedule schedule, String travelVersion) {
        for (int attempt = 1; true; attempt++) {
            try {
                return unitOfWork.call(() -> addRevision(worker, run, schedule, travelVersion));
            } catch (PlanChangedException changed) {
                if (attempt == MAX_ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }

    private Optional<Run> addRevision(Caller worker, Run run, Schedule schedule, String travelVersion) {
        // Holds the run first, so that of two workers one waits here and then finds it over.
        if (!runs.update(run)) {
            return Optional.empty();
        }
        Plan plan = plans.find(run.plan()).orElseThrow();
        Revision revision = chain.add(plan, run.requestedBy(), travelVersion, schedule, Origin.RUN);
        Run finished = run.finished(revision.createdAt(), revision.id());
        runs.update(finished);
        record(worker, finished, "run.finished");
        Map<String, String> facts = Map.of(
                "run", run.id().toString(),
                "revision", revision.id().toString(),
                "number", Integer.toString(revision.number()));
        audit.append(
                new AuditEntry(worker, "revision.created", "plan", plan.id().value(), facts));
        announce(finished, "RevisionCreated", facts);
        return Optional.of(finished);
    }

    private void record(Caller caller, Run run, String action) {
        Map<String, String> facts = Map.of("plan", run.plan().toString());
        audit.append(new AuditEntry(caller, action, "run", run.id().value(), facts));
    }

    private void announce(Run run, String type, Map<String, String> facts) {
        outbox.append(Event.of("plan", run.plan().value(), type, facts));
    }
}
