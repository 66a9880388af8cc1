package com.bayoutech.web.plan;

import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunGain;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.CallerName;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;

/** Says how a run is doing. */
final class RunWords {
    private RunWords() {}

    /** The state in one word. */
    static void show(Pill pill, RunState state) {
        switch (state) {
            case QUEUED -> pill.show(Texts.of("plan.run.queued"), Pill.Tone.NEUTRAL);
            case RUNNING -> pill.show(Texts.of("plan.run.running"), Pill.Tone.ACTIVE);
            case FINISHED -> pill.show(Texts.of("plan.run.finished"), Pill.Tone.GOOD);
            case CANCELLED -> pill.show(Texts.of("plan.run.cancelled"), Pill.Tone.NEUTRAL);
            case FAILED -> pill.show(Texts.of("plan.run.failed"), Pill.Tone.BAD);
        }
    }

    /** How a run is doing, or came out. */
    static String sentence(Run run, DepotClock clock) {
        return switch (run.state()) {
            case QUEUED -> Texts.of("plan.run.waiting");
            case RUNNING -> Texts.of("plan.run.started-by", CallerName.of(run.requestedBy()));
            case FINISHED, CANCELLED -> {
                String ended = run.endedAt().map(clock::dayAndTime).orElse("");
                yield run.gain()
                        .map(gain ->
                                Texts.of("plan.run.ended-gain", ended, CallerName.of(run.requestedBy()), gained(gain)))
                        .orElseGet(() -> Texts.of("plan.run.ended", ended, CallerName.of(run.requestedBy())));
            }
            case FAILED -> run.failure().map(ServiceWords::of).orElseGet(() -> Texts.of("plan.run.error"));
        };
    }

    /** How a run is doing right now: what is prepared, or the best cost so far and the time left of its limit. */
    static String sentence(RunProgress progress, Duration limit) {
        if (!progress.preparation().isEmpty()) {
            return ServiceWords.of(progress.preparation());
        }
        Duration left = limit.minus(progress.elapsed());
        String time = left.isNegative()
                ? Texts.of("plan.run.finishing")
                : Texts.of("plan.run.left", RunPanel.label(Duration.ofSeconds(left.toSeconds())));
        return progress.best().routes().isEmpty()
                ? Texts.of("plan.run.looking", time)
                : Texts.of(
                        "plan.run.cost", Amounts.money(progress.best().costs().totalCents()), time);
    }

    /** How much of a run's time is used up; nobody knows while something is prepared. */
    static void fill(ProgressBar bar, RunProgress progress, Duration limit) {
        bar.setIndeterminate(!progress.preparation().isEmpty());
        if (!bar.isIndeterminate()) {
            bar.setValue(Math.min(1, (double) progress.elapsed().toMillis() / Math.max(1, limit.toMillis())));
        }
    }

    /** "cost $1,204.10, $38.20 less, and 3 orders more planned"; without routes there was no plan that could be compared. */
    private static String gained(RunGain gain) {
        if (gain.centsBefore() == 0) {
            return Texts.of("plan.run.first", Amounts.money(gain.cents()), gain.unassigned());
        }
        long saved = gain.centsBefore() - gain.cents();
        int more = gain.unassignedBefore() - gain.unassigned();
        if (saved == 0 && more == 0) {
            return Texts.of("plan.run.nothing-better", Amounts.money(gain.cents()));
        }
        return Texts.of(
                "plan.run.gain",
                Amounts.money(gain.cents()),
                direction(-saved),
                Amounts.money(Math.abs(saved)),
                direction(more),
                Math.abs(more));
    }

    private static String direction(long difference) {
        if (difference == 0) {
            return "same";
        }
        return difference > 0 ? "more" : "less";
    }
}
