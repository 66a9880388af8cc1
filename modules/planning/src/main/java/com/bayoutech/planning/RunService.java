package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Feed;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts, stops and watches runs; a {@link RunWorker} does them. */
public final class RunService {
    /** The longest search that can be asked for. */
    public static final Duration MAX_TIME_LIMIT = Duration.ofHours(12);

    private final RunStore runs;
    private final PermittedPlans plans;
    private final RunQueue queue;
    private final RunFeed feed;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RunLedger ledger;
    private final ProposalLedger proposals;
    private final PlanStore planStore;

    public RunService(
            RunStore runs,
            PlanStore plans,
            RunQueue queue,
            RunFeed feed,
            PlanFeed news,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        this.runs = runs;
        this.planStore = plans;
        this.plans = new PermittedPlans(plans);
        this.queue = queue;
        this.feed = feed;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.ledger = new RunLedger(runs, plans, unitOfWork, audit, outbox, clock);
        this.proposals =
                new ProposalLedger(runs, plans, new RevisionChain(plans, clock), unitOfWork, audit, outbox, news);
    }

    /**
     * Asks for an optimisation of a plan; a worker takes it after the commit.
     *
     * @param request whose time limit is more than nothing and at most {@link #MAX_TIME_LIMIT}
     * @throws RefusedException while the plan has a run that is not over
     */
    public Run startRun(Caller caller, PlanId plan, RunRequest request) {
        Duration timeLimit = request.timeLimit();
        caller.requireAnywhere(Permission.PLANS_EDIT);
        if (!timeLimit.isPositive() || timeLimit.compareTo(MAX_TIME_LIMIT) > 0) {
            throw new RefusedException("The time limit (" + timeLimit.toSeconds()
                    + " s) must be more than nothing and at most " + MAX_TIME_LIMIT.toHours() + " hours.");
        }
        try {
            return unitOfWork.call(() -> add(caller, plan, request));
        } catch (RefusedException | NotPermittedException refused) {
            throw refused;
        } catch (RuntimeException trouble) {
            // Two people at the same moment: the store lets one of them in only.
            if (findActive(plan).isPresent()) {
                throw alreadyRunning();
            }
            throw trouble;
        }
    }

    /**
     * Asks a run to stop: a running one keeps the best schedule it has found, one that no worker took yet is cancelled at once.
     *
     * <p>A run that is over stays as it is.
     */
    public void stopRun(Caller caller, RunId run) {
        caller.requireAnywhere(Permission.PLANS_EDIT);
        unitOfWork
                .call(() -> requestStop(caller, run))
                .ifPresent(cancelled -> feed.publish(RunProgress.ended(cancelled)));
    }

    /** The plan's run that was asked for last, if any. */
    public Optional<Run> findLatestRun(Caller caller, PlanId plan) {
        return unitOfWork.call(() ->
                runs.findLatest(plans.get(caller, plan, Permission.PLANS_READ).id()));
    }

    /** What the plan's last run has found for somebody to look at, if anything. */
    public Optional<Proposal> findProposal(Caller caller, PlanId plan) {
        return unitOfWork.call(() ->
                runs.findProposal(plans.get(caller, plan, Permission.PLANS_READ).id()));
    }

    /**
     * Makes what a run has found the plan.
     *
     * @return the new head
     * @throws RefusedException if it was dropped, or the plan has changed since the run began: what was found knows nothing of that
     */
    public Revision applyProposal(Caller caller, PlanId plan, RunId run) {
        caller.requireAnywhere(Permission.PLANS_EDIT);
        return proposals.apply(caller, plan, run);
    }

    /**
     * Keeps what a run has found as a what-if, from where it can be merged; it is no proposal any more.
     *
     * @throws RefusedException if somebody else has applied or dropped it
     */
    public Plan keepProposal(Caller caller, PlanId plan, RunId run) {
        caller.requireAnywhere(Permission.PLANS_EDIT);
        return proposals.keep(caller, plan, run);
    }

    /** The what-if that a run's schedule was kept as, since its plan was changed while it searched. */
    public Optional<Plan> findSetAside(Caller caller, Run run) {
        return unitOfWork.call(() -> {
            plans.get(caller, run.plan(), Permission.PLANS_READ);
            return run.revision()
                    .flatMap(planStore::findSummary)
                    .map(RevisionSummary::plan)
                    .filter(plan -> !plan.equals(run.plan()))
                    .flatMap(planStore::find);
        });
    }

    /** Forgets what a run has found; nothing happens if somebody else has done so already. */
    public void dropProposal(Caller caller, PlanId plan, RunId run) {
        caller.requireAnywhere(Permission.PLANS_EDIT);
        proposals.drop(caller, plan, run);
    }

    /** Tells the listener, on a thread of the feed's, how the plan's runs are doing, until the subscription is closed. */
    public Feed.Subscription watch(Caller caller, PlanId plan, Consumer<RunProgress> listener) {
        unitOfWork.run(() -> plans.get(caller, plan, Permission.PLANS_READ));
        return feed.subscribe(plan, listener);
    }

    /** The same of a day's own plan, which may not be there yet: its first run is heard of. */
    public Feed.Subscription watchDay(Caller caller, DepotId depot, LocalDate day, Consumer<RunProgress> listener) {
        caller.require(Permission.PLANS_READ, depot);
        return feed.subscribe(PlanId.ofDay(depot, day), listener);
    }

    private Run add(Caller caller, PlanId plan, RunRequest request) {
        Plan known = plans.get(caller, plan, Permission.PLANS_EDIT);
        if (runs.findActive(plan).isPresent()) {
            throw alreadyRunning();
        }
        boolean isWhole = request.scope() instanceof RunScope.WholeDay;
        if (!isWhole && known.head().isEmpty()) {
            throw new RefusedException("There is no plan to change a part of yet. Optimise the whole day first.");
        }
        runs.findProposal(plan).ifPresent(old -> runs.removeProposal(old.run()));
        Run run = new Run(
                RunId.random(),
                plan,
                RunState.QUEUED,
                caller.name(),
                request.timeLimit(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                request.scope(),
                request.isProposal(),
                Optional.empty(),
                request.traceId());
        runs.insert(run);
        queue.enqueue(run.id());
        audit.append(new AuditEntry(
                caller,
                "run.requested",
                "run",
                run.id().value(),
                Map.of(
                        "plan", plan.toString(),
                        "timeLimit", request.timeLimit().toString(),
                        "scope", request.scope().getClass().getSimpleName())));
        outbox.append(Event.of(
                "plan", plan.value(), "RunRequested", Map.of("run", run.id().toString())));
        return run;
    }

    /** Returns the run if it is cancelled by this. */
    private Optional<Run> requestStop(Caller caller, RunId id) {
        Optional<Run> wanted = runs.find(id);
        wanted.ifPresent(run -> plans.get(caller, run.plan(), Permission.PLANS_EDIT));
        if (wanted.filter(run -> !run.stopRequested()).isEmpty() || !runs.requestStop(id)) {
            return Optional.empty();
        }
        Run run = runs.find(id).orElseThrow();
        Map<String, String> facts = Map.of("plan", run.plan().toString());
        audit.append(new AuditEntry(caller, "run.stop-requested", "run", id.value(), facts));
        return run.state() == RunState.QUEUED ? ledger.cancel(caller, id) : Optional.empty();
    }

    private Optional<Run> findActive(PlanId plan) {
        return unitOfWork.call(() -> runs.findActive(plan));
    }

    private static RefusedException alreadyRunning() {
        return new RefusedException(
                "The plan is being optimised already. Wait until that run has ended, or stop it first.");
    }
}
