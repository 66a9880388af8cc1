package com.bayoutech.planning;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.RevisionChain.PlanChangedException;
import com.bayoutech.routing.Schedule;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final SetAside aside;

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
        this.aside = new SetAside(plans, chain);
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
     * Writes down what a run has found: as its plan's new head, as a proposal where that was asked for, or as a what-if where the plan has changed since
     * the run began, since what was found knows nothing of that.
     *
     * @param base the head of the plan when the run began; what was asked for as a proposal is one only against a plan that there is
     */
    Optional<Run> finish(Caller worker, Run run, Optional<Revision> base, Schedule schedule, String travelVersion) {
        for (int attempt = 1; true; attempt++) {
            try {
                return unitOfWork.call(() -> {
                    // Holds the run first, so that of two workers one waits here and then finds it over.
                    if (!runs.update(run)) {
                        return Optional.empty();
                    }
                    Found found = new Found(run, plans.find(run.plan()).orElseThrow(), base, schedule, travelVersion);
                    return Optional.of(finish(worker, found));
                });
            } catch (PlanChangedException | RefusedException changed) {
                // Somebody else has changed the plan, or named a what-if as this one would be.
                if (attempt == MAX_ATTEMPTS) {
                    throw changed;
                }
            }
        }
    }

    private Run finish(Caller worker, Found found) {
        if (found.isNothingNew()) {
            return leave(worker, found);
        }
        if (found.isOvertaken()) {
            return setAside(worker, found);
        }
        return found.base()
                .filter(base -> found.run().isProposal())
                .map(base -> propose(worker, found, base))
                .orElseGet(() -> addRevision(worker, found));
    }

    /** What a run has found, and the plan as it is now. */
    private record Found(Run run, Plan plan, Optional<Revision> base, Schedule schedule, String travelVersion) {
        /** Whether the search ended where it began. */
        boolean isNothingNew() {
            // What is left out may have another reason by now; for drivers and customers that changes nothing.
            return base.filter(known -> Set.copyOf(known.schedule().routes()).equals(Set.copyOf(schedule.routes())))
                    .isPresent();
        }

        boolean isOvertaken() {
            return !plan.head().equals(base.map(Revision::id));
        }

        RunGain gain() {
            return RunGain.between(base.map(Revision::schedule).orElse(Schedule.EMPTY), schedule);
        }
    }

    /** The plan stays as it is, whatever it is by now. */
    private Run leave(Caller worker, Found found) {
        Schedule kept = found.base().orElseThrow().schedule();
        Run finished =
                found.run().finished(clock.instant(), found.base().map(Revision::id), RunGain.between(kept, kept));
        runs.update(finished);
        record(worker, finished, "run.found-nothing-better");
        announce(finished, "RunFinished", Map.of("run", finished.id().toString()));
        return finished;
    }

    private Run propose(Caller worker, Found found, Revision base) {
        Run run = found.run();
        Proposal proposal = new Proposal(
                run.id(),
                run.plan(),
                base.id(),
                run.requestedBy(),
                clock.instant(),
                found.travelVersion(),
                found.schedule());
        runs.insert(proposal);
        Run finished = run.finished(proposal.foundAt(), Optional.empty(), found.gain());
        runs.update(finished);
        record(worker, finished, "run.proposed");
        announce(finished, "ProposalFound", Map.of("run", run.id().toString()));
        return finished;
    }

    /** Nothing of what people did meanwhile is lost, nor what was found: they may merge it. */
    private Run setAside(Caller worker, Found found) {
        Run run = found.run();
        Revision from = found.base()
                .or(() -> found.plan().head().flatMap(plans::findRevision))
                .orElseThrow();
        Revision revision = aside.keep(found.plan(), from, run.requestedBy(), found.travelVersion(), found.schedule());
        Run finished = run.finished(revision.createdAt(), Optional.of(revision.id()), found.gain());
        runs.update(finished);
        record(worker, finished, "run.set-aside");
        announce(
                finished,
                "RunSetAside",
                Map.of("run", run.id().toString(), "whatIf", revision.plan().toString()));
        return finished;
    }

    private Run addRevision(Caller worker, Found found) {
        Run run = found.run();
        Revision revision =
                chain.add(found.plan(), run.requestedBy(), found.travelVersion(), found.schedule(), Origin.RUN);
        Run finished = run.finished(revision.createdAt(), Optional.of(revision.id()), found.gain());
        runs.update(finished);
        record(worker, finished, "run.finished");
        Map<String, String> facts = Map.of(
                "run", run.id().toString(),
                "revision", revision.id().toString(),
                "number", Integer.toString(revision.number()));
        audit.append(
                new AuditEntry(worker, "revision.created", "plan", run.plan().value(), facts));
        announce(finished, "RevisionCreated", facts);
        return finished;
    }

    private void record(Caller caller, Run run, String action) {
        Map<String, String> facts = Map.of("plan", run.plan().toString());
        audit.append(new AuditEntry(caller, action, "run", run.id().value(), facts));
    }

    private void announce(Run run, String type, Map<String, String> facts) {
        outbox.append(Event.of("plan", run.plan().value(), type, facts));
    }
}
