package com.bayoutech.planning;

import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.StopCriterion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Stands between a search and the world: shows its progress, now and then, and looks, now and then, whether to go on.
 *
 * <p>The search asks it every few iterations, on one of its threads at a time, so nearly every answer comes from memory.
 */
final class RunMonitor implements OptimizationListener {
    private static final System.Logger LOG = System.getLogger(RunMonitor.class.getName());

    /** A better schedule is shown so long after the one before; the last one always is. */
    private static final Duration SHOW_BETTER = Duration.ofMillis(333);
    /** The same schedule is shown again, for screens that came late or lost a message. */
    private static final Duration SHOW_AGAIN = Duration.ofSeconds(2);

    private static final Duration ASK = Duration.ofSeconds(1);

    private final Run run;
    private final RunFeed feed;
    private final InstantSource clock;
    private final BooleanSupplier isUnwanted;

    private Schedule best = Schedule.EMPTY;
    private boolean hasSchedule;
    private boolean isShown = true;
    /** Travel times are computed by many threads, each of which may be the one that asks. */
    private volatile boolean isStopped;

    private String preparation = "";
    private Optional<Instant> searchedFrom = Optional.empty();
    private long iterations;
    private Duration shownAt = Duration.ZERO;
    private Duration askedAt = Duration.ZERO;

    /** @param isUnwanted whether nobody wants more of this run; slow, so asked once a second */
    RunMonitor(Run run, RunFeed feed, InstantSource clock, BooleanSupplier isUnwanted) {
        this.run = run;
        this.feed = feed;
        this.clock = clock;
        this.isUnwanted = isUnwanted;
    }

    /** Ends at the run's time limit, when somebody asks it to stop, or when the thread that asks for it now is wanted back. */
    StopCriterion stopCriterion() {
        preparation = "";
        searchedFrom = Optional.of(clock.instant());
        Thread worker = Thread.currentThread();
        StopCriterion limit = StopCriterion.after(run.timeLimit());
        StopCriterion shown = (done, elapsed) -> {
            iterations = done;
            showIfDue(elapsed);
            askIfDue(elapsed);
            return limit.used(done, elapsed);
        };
        return shown.or(() -> isStopped || worker.isInterrupted());
    }

    @Override
    public void improved(Schedule schedule, long done, Duration elapsed) {
        boolean isFirst = !hasSchedule;
        best = schedule;
        hasSchedule = true;
        isShown = false;
        iterations = done;
        if (isFirst) {
            show(elapsed);
        } else {
            showIfDue(elapsed);
        }
    }

    /** Shows what has to be done before the search. */
    void showPreparation(String words) {
        preparation = words;
        show(run);
    }

    /** Takes the schedule that the search returned as its best. */
    void keep(Schedule schedule) {
        best = schedule;
        hasSchedule = true;
    }

    boolean hasSchedule() {
        return hasSchedule;
    }

    /** Whether somebody asked for the stop. */
    boolean isStopped() {
        return isStopped;
    }

    /** Looks now, however long ago it last did. */
    boolean checkStopped() {
        isStopped = isStopped || isUnwanted.getAsBoolean();
        return isStopped;
    }

    /** Shows the run as it is now; whatever was held back is in it. */
    void show(Run current) {
        Duration elapsed = searchedFrom
                .map(from -> Duration.between(from, clock.instant()))
                .orElse(Duration.ZERO);
        String before = current.state().isOver() ? "" : preparation;
        feed.publish(new RunProgress(current.id(), current.plan(), current.state(), elapsed, iterations, best, before));
    }

    private void showIfDue(Duration elapsed) {
        Duration pause = elapsed.minus(shownAt);
        if (pause.compareTo(isShown ? SHOW_AGAIN : SHOW_BETTER) >= 0) {
            show(elapsed);
        }
    }

    private void show(Duration elapsed) {
        shownAt = elapsed;
        isShown = true;
        show(run);
    }

    private void askIfDue(Duration elapsed) {
        if (isStopped || elapsed.minus(askedAt).compareTo(ASK) < 0) {
            return;
        }
        askedAt = elapsed;
        ask();
    }

    /** Looks whether to go on; if nobody can tell, it does. */
    boolean ask() {
        try {
            return checkStopped();
        } catch (RuntimeException trouble) {
            // A database that is away for a moment is no reason to lose a search; the next second asks again.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Could not ask whether the run (" + run.id() + ") should stop",
                    trouble);
            return false;
        }
    }
}
