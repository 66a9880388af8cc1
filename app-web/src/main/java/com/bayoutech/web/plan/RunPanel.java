package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.CostCurve;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Starts a run, shows how it is doing, and stops it. Knows no service: it calls back. */
final class RunPanel extends Div {
    /** How long a search may be asked for. */
    static final List<Duration> LIMITS =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Select<Duration> limit = new Select<>();
    private final Button start = new Button(Texts.of("plan.run.start"), Symbol.RUN.icon());
    private final Button stop = new Button(Texts.of("plan.run.stop"), Symbol.STOP.icon());
    private final Span words = new Span();
    private final Pill pill = new Pill("", Pill.Tone.NEUTRAL);
    private final ProgressBar bar = new ProgressBar();
    private final CostCurve curve = new CostCurve();
    /** Where there is a plan, there is something to lose. */
    private final Checkbox first = new Checkbox(Texts.of("plan.run.show-first"), true);

    private final Button aside = new Button();
    private final Button all = new Button(Texts.of("plan.depots"));
    private final Div idle = new Div(limit, start, first, all);
    private final Div running = new Div(bar, curve, stop);

    private Optional<RunId> shown = Optional.empty();
    private Optional<PlanId> asideOf = Optional.empty();
    private Duration runLimit = Duration.ofSeconds(30);

    /**
     * @param started told how long to search, and whether what is found shall be looked at before it becomes the plan
     * @param opened told which what-if to go to
     * @param allWanted told that the day's other depots are to be optimised too
     */
    RunPanel(BiConsumer<Duration, Boolean> started, Runnable stopped, Consumer<PlanId> opened, Runnable allWanted) {
        limit.setItems(LIMITS);
        limit.setItemLabelGenerator(RunPanel::label);
        limit.setAriaLabel(Texts.of("plan.run.time"));
        limit.setValue(runLimit);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(click -> started.accept(limit.getValue(), first.getValue() && first.isVisible()));
        stop.addClickListener(click -> {
            stop.setEnabled(false);
            stopped.run();
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClickListener(click -> allWanted.run());
        words.addClassName("bayou-run-words");
        words.getElement().setAttribute("role", "status");
        idle.addClassName("bayou-run-idle");
        running.addClassName("bayou-run-running");
        aside.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        aside.addClickListener(click -> asideOf.ifPresent(opened));
        aside.setVisible(false);
        Div state = new Div(pill, words, aside);
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
            RunWords.show(pill, run.state());
            words.setText(RunWords.sentence(run, clock));
        }
        if (!last.map(Run::id).equals(shown)) {
            shown = last.map(Run::id);
            curve.clear();
            bar.setIndeterminate(true);
        }
    }

    /** Offers to optimise other depots too, where there are any. */
    void offerAll(boolean areThereOthers) {
        all.setVisible(areThereOthers);
    }

    /** Says where what the last run has found is, if the plan was changed meanwhile. */
    void showAside(Optional<Plan> whatIf) {
        asideOf = whatIf.map(Plan::id);
        aside.setVisible(whatIf.isPresent());
        whatIf.flatMap(Plan::whatIf).ifPresent(known -> {
            words.setText(Texts.of("plan.run.overtaken"));
            aside.setText(known.name());
        });
    }

    /** Follows a run that is on its way. */
    void show(RunProgress progress) {
        RunWords.show(pill, progress.state());
        if (progress.state() != RunState.RUNNING) {
            return;
        }
        idle.setVisible(false);
        running.setVisible(true);
        words.setText(RunWords.sentence(progress, runLimit));
        RunWords.fill(bar, progress, runLimit);
        if (!progress.best().routes().isEmpty()) {
            long cents = progress.best().costs().totalCents();
            curve.add(progress.elapsed(), (double) cents, Amounts.money(cents));
        }
    }

    /** "30 s", "5 min". */
    static String label(Duration duration) {
        return duration.toSeconds() < 60
                ? Texts.of("plan.run.seconds", duration.toSeconds())
                : DepotClock.length(duration);
    }
}
