package com.bayoutech.web.plan;

import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunGain;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.CostCurve;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Starts a run, shows how it is doing, and stops it. Knows no service: it calls back. */
final class RunPanel extends Div {
    private final Select<Duration> limit = new Select<>();
    private final Button start = new Button("Optimise", Symbol.RUN.icon());
    private final Button stop = new Button("Stop and keep the best", Symbol.STOP.icon());
    private final Span words = new Span();
    private final Pill pill = new Pill("", Pill.Tone.NEUTRAL);
    private final ProgressBar bar = new ProgressBar();
    private final CostCurve curve = new CostCurve();
    private final Checkbox first = new Checkbox("Show me first");
    private final Div idle = new Div(limit, start, first);
    private final Div running = new Div(bar, curve, stop);

    private Optional<RunId> shown = Optional.empty();
    private Duration runLimit = Duration.ofSeconds(30);

    /** @param started told how long to search, and whether what is found shall be looked at before it becomes the plan */
    RunPanel(BiConsumer<Duration, Boolean> started, Runnable stopped) {
        limit.setItems(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5));
        limit.setItemLabelGenerator(RunPanel::label);
        limit.setAriaLabel("Search time");
        limit.setValue(runLimit);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(click -> started.accept(limit.getValue(), first.getValue() && first.isVisible()));
        stop.addClickListener(click -> {
            stop.setEnabled(false);
            stopped.run();
        });
        words.addClassName("bayou-run-words");
        words.getElement().setAttribute("role", "status");
        idle.addClassName("bayou-run-idle");
        running.addClassName("bayou-run-running");
        Div state = new Div(pill, words);
        state.addClassName("bayou-run-state");
        add(idle, state, running);
        addClassName("bayou-run");
    }

    /** How long to search, as it is chosen. */
    Duration limit() {
        return limit.getValue();
    }

    /**
     * Shows the plan's last run, if there was one.
     *
     * @param hasPlan whether there is anything that a proposal could be compared with
     */
    void show(Optional<Run> last, boolean mayRun, boolean hasPlan, DepotClock clock) {
        first.setVisible(hasPlan);
        boolean active = last.isPresent() && !last.get().state().isOver();
        idle.setVisible(mayRun && !active);
        running.setVisible(active);
        stop.setVisible(mayRun);
        stop.setEnabled(active && !last.get().stopRequested());
        pill.setVisible(last.isPresent());
        words.setText("");
        if (last.isPresent()) {
            Run run = last.get();
            runLimit = run.timeLimit();
            say(run.state());
            words.setText(sentence(run, clock));
        }
        if (!last.map(Run::id).equals(shown)) {
            shown = last.map(Run::id);
            curve.clear();
            bar.setIndeterminate(true);
        }
    }

    /** Follows a run that is on its way. */
    void show(RunProgress progress) {
        say(progress.state());
        if (progress.state() != RunState.RUNNING) {
            return;
        }
        idle.setVisible(false);
        running.setVisible(true);
        if (!progress.preparation().isEmpty()) {
            bar.setIndeterminate(true);
            words.setText(progress.preparation());
            return;
        }
        double share = (double) progress.elapsed().toMillis() / (double) Math.max(1, runLimit.toMillis());
        bar.setIndeterminate(false);
        bar.setValue(Math.min(1, share));
        Duration left = runLimit.minus(progress.elapsed());
        String time = left.isNegative() ? "finishing" : label(Duration.ofSeconds(left.toSeconds())) + " left";
        if (progress.best().routes().isEmpty()) {
            words.setText("Looking for a first plan, " + time);
        } else {
            long cents = progress.best().costs().totalCents();
            curve.add(progress.elapsed(), (double) cents, Amounts.money(cents));
            words.setText("Cost " + Amounts.money(cents) + ", " + time);
        }
    }

    private void say(RunState state) {
        switch (state) {
            case QUEUED -> pill.show("Queued", Pill.Tone.NEUTRAL);
            case RUNNING -> pill.show("Running", Pill.Tone.ACTIVE);
            case FINISHED -> pill.show("Finished", Pill.Tone.GOOD);
            case CANCELLED -> pill.show("Stopped", Pill.Tone.NEUTRAL);
            case FAILED -> pill.show("Failed", Pill.Tone.BAD);
        }
    }

    private static String sentence(Run run, DepotClock clock) {
        return switch (run.state()) {
            case QUEUED -> "Waiting for a worker";
            case RUNNING -> "Started by " + run.requestedBy();
            case FINISHED, CANCELLED ->
                run.endedAt().map(clock::dayAndTime).orElse("") + " by " + run.requestedBy()
                        + run.gain().map(gain -> ": " + gained(gain)).orElse("");
            case FAILED -> run.failure().orElse("The run ended by an error. Start it again.");
        };
    }

    /** "cost 1,204.10, 38.20 less, and 3 more orders planned". */
    private static String gained(RunGain gain) {
        long saved = gain.centsBefore() - gain.cents();
        int more = gain.unassignedBefore() - gain.unassigned();
        // Without routes there was no plan whose cost could be compared.
        String cost = gain.centsBefore() == 0
                ? "cost " + Amounts.money(gain.cents())
                : "cost " + Amounts.money(gain.cents())
                        + (saved == 0
                                ? ", as before"
                                : ", " + Amounts.money(Math.abs(saved)) + (saved > 0 ? " less" : " more"));
        return more == 0
                ? cost
                : cost + ", and "
                        + Amounts.count(Math.abs(more), "order", "orders")
                        + (more > 0 ? " more planned" : " fewer planned");
    }

    private static String label(Duration duration) {
        return duration.toSeconds() < 60 ? duration.toSeconds() + " s" : DepotClock.length(duration);
    }
}
