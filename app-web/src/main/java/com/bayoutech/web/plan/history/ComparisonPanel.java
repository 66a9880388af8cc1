package com.bayoutech.web.plan.history;

import com.bayoutech.domain.JobId;
import com.bayoutech.planning.Comparison;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Two schedules beside each other in words: route by route, what moved, whose planned time changes, and what was left out or put in. */
public final class ComparisonPanel extends Div {
    private static final int MOST = 60;

    private final RouteTable table = new RouteTable();
    private final Span legend = new Span();
    private final Span cost = new Span();
    private final Details moved = new Details();
    private final Details times = new Details();
    private final Details unassigned = new Details();
    private final Select<Duration> threshold = new Select<>();
    private final UnorderedList timeList = list();

    private Runnable showTimes = () -> {};

    public ComparisonPanel() {
        addClassName("bayou-comparison");
        cost.addClassName("bayou-comparison-cost");
        threshold.setItems(
                Duration.ZERO,
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                Duration.ofMinutes(30),
                Duration.ofHours(1));
        threshold.setItemLabelGenerator(more -> more.isZero()
                ? Texts.of("history.compare.at-all")
                : Texts.of("history.compare.by-more-than", DepotClock.length(more)));
        threshold.setAriaLabel(Texts.of("history.compare.times-that-change"));
        threshold.setValue(Duration.ofMinutes(5));
        threshold.addValueChangeListener(change -> showTimes.run());
        times.add(new Div(threshold, timeList));
        legend.addClassName("bayou-note");
        add(legend, cost, table, moved, times, unassigned);
    }

    /** Replaces what is compared, and says which is which. */
    public void show(PlanNames names, Comparison comparison, String words) {
        legend.setText(words);
        show(names, comparison);
    }

    /** Replaces what is compared. */
    public void show(PlanNames names, Comparison comparison) {
        legend.setVisible(!legend.getText().isEmpty());
        cost.setText(Texts.of(
                "history.compare.cost",
                Amounts.money(comparison.before().costs().totalCents()),
                Amounts.money(comparison.after().costs().totalCents()),
                Amounts.extraMoney(comparison.extraCents())));
        table.show(names, comparison.routes());
        List<VisitChange> moves =
                comparison.visits().stream().filter(VisitChange::moved).toList();
        fill(
                moved,
                Texts.of("history.compare.moves", moves.size()),
                moves.stream().map(change -> move(names, change)));
        fill(
                unassigned,
                Texts.of(
                        "history.compare.left-out",
                        comparison.leftOut().size(),
                        comparison.putIn().size()),
                Stream.concat(
                        comparison.leftOut().stream()
                                .map(job -> named(names, job, Texts.of("history.compare.off-route"))),
                        comparison.putIn().stream()
                                .map(job -> named(names, job, Texts.of("history.compare.now-on-route")))));
        unassigned.setVisible(
                !comparison.leftOut().isEmpty() || !comparison.putIn().isEmpty());
        showTimes = () -> showTimes(names, comparison);
        showTimes.run();
    }

    private void showTimes(PlanNames names, Comparison comparison) {
        List<VisitChange> changed = comparison.changedTimes(threshold.getValue());
        times.setSummaryText(Texts.of("history.compare.times", changed.size()));
        timeList.removeAll();
        changed.stream().limit(MOST).forEach(change -> timeList.add(time(names, change)));
        rest(timeList, changed.size());
    }

    private static void fill(Details details, String summary, Stream<ListItem> items) {
        UnorderedList list = list();
        List<ListItem> all = items.toList();
        all.stream().limit(MOST).forEach(list::add);
        rest(list, all.size());
        details.setSummaryText(summary);
        details.removeAll();
        details.add(all.isEmpty() ? new Paragraph(Texts.of("history.compare.none")) : list);
    }

    private static void rest(UnorderedList list, int all) {
        if (all > MOST) {
            list.add(new ListItem(Texts.of("history.compare.and-more", all - MOST)));
        }
    }

    private static ListItem move(PlanNames names, VisitChange change) {
        String from = change.before()
                .map(spot -> names.vehicleName(spot.vehicle()))
                .orElse(Texts.of("history.compare.nobody"));
        String to = change.after()
                .map(spot -> names.vehicleName(spot.vehicle()))
                .orElse(Texts.of("history.compare.nobody"));
        return named(
                names,
                change.visit().job(),
                from.equals(to) ? Texts.of("history.compare.elsewhere", to) : from + " → " + to);
    }

    private static ListItem time(PlanNames names, VisitChange change) {
        Duration delay = change.delay().orElseThrow();
        String before =
                change.before().map(spot -> names.clock().time(spot.start())).orElse("");
        String after =
                change.after().map(spot -> names.clock().time(spot.start())).orElse("");
        return named(
                names,
                change.visit().job(),
                delay.isNegative()
                        ? Texts.of("history.compare.earlier", before, after, DepotClock.length(delay.abs()))
                        : Texts.of("history.compare.later", before, after, DepotClock.length(delay.abs())));
    }

    private static ListItem named(PlanNames names, JobId job, String what) {
        Span reference = new Span(names.reference(job));
        reference.addClassName("bayou-stop-who");
        Span words = new Span(what);
        words.addClassName("bayou-stop-where");
        return new ListItem(reference, words);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("bayou-comparison-list");
        return list;
    }
}
