package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
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
    private final PermittedPlans permitted;
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
        this.permitted = new PermittedPlans(plans);
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

    /**
     * Adds a run's schedule to its plan's chain; if the plan changes under it, reads the plan again and retries.
     *
     * @param base the head of the plan when the run began; what was asked for as a proposal is one only against a plan that there is
     */
    Optional<Run> finish(Caller worker, Run run, Optional<Revision> base, Schedule schedule, String travelVersion) {
        for (int attempt = 1; true; attempt++) {
            try {
                return unitOfWork.call(() -> base.filter(head -> run.isProposal())
                        .map(head -> propose(worker, run, head, schedule, travelVersion))
                        .orElseGet(() -> addRevision(worker, run, base, schedule, travelVersion)));
            } catch (PlanChangedException changed) {
                if (attempt == MAX_ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }

    private Optional<Run> propose(Caller worker, Run run, Revision base, Schedule schedule, String travelVersion) {
        if (!runs.update(run)) {
            return Optional.empty();
        }
        Proposal proposal = new Proposal(
                run.id(), run.plan(), base.id(), run.requestedBy(), clock.instant(), travelVersion, schedule);
        runs.insert(proposal);
        Run finished = run.finished(proposal.foundAt(), Optional.empty(), RunGain.between(base.schedule(), schedule));
        runs.update(finished);
        record(worker, finished, "run.proposed");
        announce(finished, "ProposalFound", Map.of("run", run.id().toString()));
        return Optional.of(finished);
    }

    /** Makes a proposal the plan's head. */
    Revision apply(Caller caller, PlanId plan, RunId run) {
        try {
            return unitOfWork.call(() -> {
                Plan current = permitted.get(caller, plan, Permission.PLANS_EDIT);
                Proposal proposal = runs.findProposal(plan)
                        .filter(known -> known.run().equals(run))
                        .orElseThrow(() -> new RefusedException(
                                "This proposal is gone: it was applied or dropped, or another run has begun."));
                if (!current.head().equals(Optional.of(proposal.base()))) {
                    throw overtaken();
                }
                Revision revision =
                        chain.add(current, caller.name(), proposal.travelVersion(), proposal.schedule(), Origin.RUN);
                runs.removeProposal(run);
                Map<String, String> facts = facts(run, revision);
                audit.append(new AuditEntry(caller, "proposal.applied", "plan", plan.value(), facts));
                outbox.append(Event.of("plan", plan.value(), "RevisionCreated", facts));
                return revision;
            });
        } catch (PlanChangedException changed) {
            throw overtaken();
        }
    }

    /** Forgets a proposal. */
    void drop(Caller caller, PlanId plan, RunId run) {
        unitOfWork.run(() -> {
            permitted.get(caller, plan, Permission.PLANS_EDIT);
            boolean isThere = runs.findProposal(plan)
                    .filter(known -> known.run().equals(run))
                    .isPresent();
            if (isThere && runs.removeProposal(run)) {
                Map<String, String> facts = Map.of("run", run.toString());
                audit.append(new AuditEntry(caller, "proposal.dropped", "plan", plan.value(), facts));
                outbox.append(Event.of("plan", plan.value(), "ProposalDropped", facts));
            }
        });
    }

    private static RefusedException overtaken() {
        return new RefusedException(
                "The plan has changed since this proposal was searched for, and it knows nothing of that."
                        + " Drop it, and optimise the plan as it is now.");
    }

    private static Map<String, String> facts(RunId run, Revision revision) {
        return Map.of(
                "run", run.toString(),
                "revision", revision.id().toString(),
                "number", Integer.toString(revision.number()));
    }

    private Optional<Run> addRevision(
            Caller worker, Run run, Optional<Revision> base, Schedule schedule, String travelVersion) {
        // Holds the run first, so that of two workers one waits here and then finds it over.
        if (!runs.update(run)) {
            return Optional.empty();
        }
        Plan plan = plans.find(run.plan()).orElseThrow();
        Revision revision = chain.add(plan, run.requestedBy(), travelVersion, schedule, Origin.RUN);
        RunGain gain = RunGain.between(base.map(Revision::schedule).orElse(Schedule.EMPTY), schedule);
        Run finished = run.finished(revision.createdAt(), Optional.of(revision.id()), gain);
        runs.update(finished);
        record(worker, finished, "run.finished");
        Map<String, String> facts = facts(run.id(), revision);
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
