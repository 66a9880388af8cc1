package com.bayoutech.planning;

import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Does runs: waits for the streets, reads the day, searches, shows the progress, and adds the best schedule to the plan's chain, or beside it where
 * people have changed the plan meanwhile.
 *
 * <p>A queue may hand a run out more than once. One that is over stays as it is; one that a dead worker left is searched afresh. The
 * caller needs {@link Permission#RUNS_WORK}, {@link Permission#ORDERS_READ} and {@link Permission#FLEET_READ}.
 */
public final class RunWorker {
    private static final System.Logger LOG = System.getLogger(RunWorker.class.getName());

    private final RunStore runs;
    private final PlanStore plans;
    private final OpenDays days;
    private final Streets streets;
    private final RouteOptimizer optimizer;
    private final RunFeed feed;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final RunLedger ledger;

    public RunWorker(
            RunStore runs,
            PlanStore plans,
            OpenDays days,
            Streets streets,
            RouteOptimizer optimizer,
            RunFeed feed,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        this.runs = runs;
        this.plans = plans;
        this.days = days;
        this.streets = streets;
        this.optimizer = optimizer;
        this.feed = feed;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.ledger = new RunLedger(runs, plans, unitOfWork, audit, outbox, clock);
    }

    /**
     * Brings a run to its end, whatever it is, on the calling thread.
     *
     * @throws RuntimeException if the end could not be written down, or the thread was interrupted; the run is then to be handed
     *     out again
     */
    public void work(Caller caller, RunId id) {
        caller.require(Permission.RUNS_WORK);
        Optional<Run> taken = ledger.take(caller, id);
        if (taken.isEmpty()) {
            LOG.log(Level.INFO, "The run ({0}) is over or gone: nothing to do", id);
            return;
        }
        Run run = taken.get();
        LOG.log(Level.INFO, "The run ({0}) starts, trace ({1})", id, run.traceId());
        RunMonitor monitor = new RunMonitor(run, feed, clock, () -> isUnwanted(id));
        Optional<Run> ended = end(caller, run, search(caller, run, monitor));
        ended.ifPresent(over -> {
            monitor.show(over);
            LOG.log(Level.INFO, "The run ({0}) ended ({1}), trace ({2})", id, over.state(), over.traceId());
        });
    }

    /**
     * Ends a run that the queue gives up, such as one whose workers died again and again; one that is over stays as it is.
     *
     * @param reason what went wrong, in a sentence for people
     */
    public void abandon(Caller caller, RunId id, String reason) {
        caller.require(Permission.RUNS_WORK);
        ledger.fail(caller, id, reason).ifPresent(run -> feed.publish(RunProgress.ended(run)));
    }

    private Ending search(Caller caller, Run run, RunMonitor monitor) {
        try (DayReader reader = days.reader()) {
            if (run.stopRequested()) {
                return new Ending.Cancelled();
            }
            monitor.show(run);
            RunPreparation preparation = new RunPreparation(monitor);
            StreetNetwork network = preparation.awaitNetwork(streets);
            Plan plan = unitOfWork.call(() -> plans.find(run.plan()).orElseThrow());
            return switch (reader.read(caller, plan, network, preparation)) {
                case Day.Missing missing -> new Ending.Failed(missing.reason());
                case Day.Ready ready ->
                    optimize(
                            ready,
                            plan.head().flatMap(head -> unitOfWork.call(() -> plans.findRevision(head))),
                            run,
                            monitor);
            };
        } catch (CancellationException stopped) {
            if (Thread.currentThread().isInterrupted()) {
                return new Ending.Interrupted();
            }
            return monitor.isStopped() ? new Ending.Cancelled() : failed(run, stopped);
        } catch (RefusedException | StreetsNotReadyException refused) {
            return new Ending.Failed(Objects.requireNonNull(refused.getMessage()));
        } catch (Throwable trouble) {
            return Thread.currentThread().isInterrupted() ? new Ending.Interrupted() : failed(run, trouble);
        }
    }

    private Ending optimize(Day.Ready day, Optional<Revision> base, Run run, RunMonitor monitor) {
        if (monitor.checkStopped()) {
            return new Ending.Cancelled();
        }
        SearchScope scope = new SearchScope(
                day.problem(),
                base.map(Revision::schedule).orElse(Schedule.EMPTY),
                base.map(Revision::arrangements).orElse(Arrangements.NONE),
                run.scope());
        Schedule schedule = day.complete(scope.complete(optimizer.optimize(
                scope.problem(),
                base.map(Revision::schedule).orElse(Schedule.EMPTY),
                monitor.stopCriterion(),
                (better, iterations, elapsed) ->
                        monitor.improved(day.complete(scope.complete(better)), iterations, elapsed))));
        if (Thread.currentThread().isInterrupted()) {
            return new Ending.Interrupted();
        }
        if (monitor.isStopped() && !monitor.hasSchedule()) {
            return new Ending.Cancelled();
        }
        monitor.keep(schedule);
        return new Ending.Found(base, schedule, day.travelVersion());
    }

    private Optional<Run> end(Caller caller, Run run, Ending ending) {
        return switch (ending) {
            case Ending.Found found -> finish(caller, run, found);
            case Ending.Cancelled cancelled -> ledger.cancel(caller, run.id());
            case Ending.Failed failed -> ledger.fail(caller, run.id(), failed.reason());
            case Ending.Interrupted interrupted ->
                throw new IllegalStateException("The work on the run (" + run.id()
                        + ") was interrupted. It starts afresh when it is handed out again.");
        };
    }

    private Optional<Run> finish(Caller caller, Run run, Ending.Found found) {
        try {
            return ledger.finish(caller, run, found.base(), found.schedule(), found.travelVersion());
        } catch (RuntimeException | OutOfMemoryError trouble) {
            if (Thread.currentThread().isInterrupted()) {
                throw trouble;
            }
            return ledger.fail(caller, run.id(), failed(run, trouble).reason());
        }
    }

    private Ending.Failed failed(Run run, Throwable trouble) {
        LOG.log(Level.ERROR, "The run (" + run.id() + ") failed, trace (" + run.traceId() + ")", trouble);
        if (isOfMemory(trouble)) {
            return new Ending.Failed(days.exhausted());
        }
        return new Ending.Failed("The optimisation ended with an error. Start it again; if that does not help, give the"
                + " number of the run (" + run.id() + ") to whoever looks after the system.");
    }

    /** Also where a thread of the search ran into it, and another one tells. */
    private static boolean isOfMemory(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnwanted(RunId id) {
        return unitOfWork.call(() -> runs.find(id)
                .map(run -> run.stopRequested() || run.state().isOver())
                .orElse(true));
    }

    /** How a search came out. */
    private sealed interface Ending {
        record Found(Optional<Revision> base, Schedule schedule, String travelVersion) implements Ending {}

        record Cancelled() implements Ending {}

        record Failed(String reason) implements Ending {}

        record Interrupted() implements Ending {}
    }
}
