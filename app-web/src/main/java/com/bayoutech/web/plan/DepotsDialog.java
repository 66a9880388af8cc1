package com.bayoutech.web.plan;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.web.plan.DepotRuns.DepotDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.FeedWatch;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Optimises a day at all depots, and shows how each is doing. Whoever closes it stops nothing. */
final class DepotsDialog extends Dialog {
    private final transient DepotRuns runs;
    private final transient List<Row> rows;
    private final transient Runnable started;
    private final Select<Duration> limit = new Select<>();
    private final Checkbox first = new Checkbox(Texts.of("plan.run.show-first"), true);
    private final Button start = new Button(Texts.of("plan.depots.optimise"), click -> startAll());

    /**
     * @param opened goes to a depot's plan
     * @param started told once the runs wait for their workers
     */
    DepotsDialog(DepotRuns runs, LocalDate day, Duration usual, Consumer<Depot> opened, Runnable started) {
        this.runs = runs;
        this.started = started;
        this.rows = runs.list(day).stream().map(known -> new Row(known, opened)).toList();
        setHeaderTitle(Texts.of("plan.depots.title", DepotClock.day(day)));
        setWidth("min(680px, 94vw)");
        limit.setItems(RunPanel.LIMITS);
        limit.setItemLabelGenerator(RunPanel::label);
        limit.setLabel(Texts.of("plan.depots.time"));
        limit.setValue(usual);
        Div list = new Div();
        list.addClassName("bayou-depots");
        rows.forEach(list::add);
        add(list);
        if (rows.isEmpty()) {
            add(new Paragraph(Texts.of("plan.depots.none")));
        }
        Button close = new Button(Texts.of("plan.depots.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div how = new Div(limit, first);
        how.addClassName("bayou-depots-how");
        how.setVisible(!rows.isEmpty());
        add(how);
        getFooter().add(close, start);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        rows.forEach(row -> row.attach(event));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rows.forEach(row -> row.watch.detach());
    }

    /** Those that run already go on. */
    private void startAll() {
        rows.stream().filter(row -> !row.shown.isOnItsWay()).forEach(Row::start);
        refresh();
        started.run();
    }

    private void refresh() {
        start.setEnabled(rows.stream().anyMatch(row -> !row.shown.isOnItsWay()));
        first.setVisible(rows.stream().anyMatch(row -> row.shown.isPlanned()));
    }

    /** One depot. */
    private final class Row extends Div {
        private final Pill pill = new Pill("", Pill.Tone.NEUTRAL);
        private final Span words = new Span();
        private final ProgressBar bar = new ProgressBar();
        private final transient FeedWatch<PlanId, RunProgress> watch;
        private transient DepotDay shown;

        Row(DepotDay known, Consumer<Depot> opened) {
            this.shown = known;
            this.watch = new FeedWatch<>(runs::watch, this::progressed);
            Button name = new Button(known.depot().name(), click -> {
                close();
                opened.accept(known.depot());
            });
            name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            words.getElement().setAttribute("role", "status");
            Span orders = new Span(Texts.of("plan.orders", known.orders()));
            orders.addClassName("bayou-depots-orders");
            words.addClassName("bayou-run-words");
            add(name, orders, pill, words, bar);
            show();
        }

        void attach(AttachEvent event) {
            watch.attach(event.getUI());
            watch.follow(shown.run().map(run -> run.plan()));
        }

        void start() {
            try {
                PlanId plan = runs.start(shown, limit.getValue(), first.getValue());
                watch.follow(Optional.of(plan));
                read();
            } catch (RefusedException refused) {
                read();
                words.setText(ServiceWords.of(refused.getMessage()));
            }
        }

        private void progressed(RunProgress progress) {
            if (progress.state().isOver() || !shown.isOnItsWay()) {
                read();
            }
            if (progress.state() == RunState.RUNNING) {
                shown.run().map(Run::timeLimit).ifPresent(time -> {
                    RunWords.show(pill, progress.state());
                    words.setText(RunWords.sentence(progress, time));
                    RunWords.fill(bar, progress, time);
                });
            }
        }

        private void read() {
            shown = runs.find(shown.depot(), shown.day());
            show();
            refresh();
        }

        private void show() {
            pill.setVisible(shown.run().isPresent());
            bar.setVisible(shown.isOnItsWay());
            bar.setIndeterminate(true);
            shown.run().ifPresent(run -> {
                RunWords.show(pill, run.state());
                String sentence =
                        RunWords.sentence(run, new DepotClock(shown.depot().zone()));
                words.setText(shown.isWaiting() ? Texts.of("plan.depots.waits", sentence) : sentence);
            });
        }
    }
}
