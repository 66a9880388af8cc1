package com.bayoutech.web.papers;

import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.RouteSummary;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The day's key figures, each with what it is more or less than in another revision. */
final class SummaryFigures extends DescriptionList {
    private final DaySummary now;
    private final Optional<DaySummary> before;

    SummaryFigures(DaySummary now, Optional<DaySummary> before) {
        this.now = now;
        this.before = before;
        addClassName("bayou-summary-figures");
        figure(
                Texts.of("papers.word.cost"),
                Amounts.money(now.costs().totalCents()),
                change(one -> one.costs().totalCents(), true, Amounts::extraMoney));
        figure(
                Texts.of("papers.word.distance"),
                Amounts.distance(now.distanceMeters()),
                change(DaySummary::distanceMeters, true, meters -> signed(meters, Amounts.distance(Math.abs(meters)))));
        figure(
                Texts.of("papers.word.working-time"),
                DepotClock.length(now.atWork()),
                change(one -> one.atWork().toSeconds(), true, SummaryFigures::length));
        figure(
                Texts.of("papers.word.driving"),
                DepotClock.length(now.driving()),
                change(one -> one.driving().toSeconds(), true, SummaryFigures::length));
        figure(
                Texts.of("papers.word.routes"),
                Amounts.number(now.routes().size()),
                change(one -> one.routes().size(), true, SummaryFigures::number));
        figure(
                Texts.of("papers.word.stops"),
                Amounts.number(now.stops()),
                change(DaySummary::stops, false, SummaryFigures::number));
        RouteSummary.Windows windows = now.windows();
        figure(
                Texts.of("papers.word.windows-kept"),
                share(windows.kept(), windows.kept() + windows.missed()),
                change(one -> one.windows().kept(), false, SummaryFigures::number));
        figure(
                Texts.of("papers.word.unassigned"),
                Amounts.number(now.unassigned()),
                change(DaySummary::unassigned, true, SummaryFigures::number));
        figure(
                Texts.of("papers.figure.longest"),
                Texts.of("papers.figure.range", DepotClock.length(now.longest()), DepotClock.length(now.shortest())),
                change(one -> one.longest().minus(one.shortest()).toSeconds(), true, SummaryFigures::length));
    }

    private void figure(String name, String value, Span change) {
        Div figure = new Div(new Term(name), new Description(new Span(value), change));
        figure.addClassName("bayou-summary-figure");
        add(figure);
    }

    /** How much more it is now, good or bad; empty where it is the same or nothing is compared. */
    private Span change(ToLongFunction<DaySummary> measure, boolean lessIsBetter, LongWords words) {
        Span change = new Span();
        change.addClassName("bayou-summary-change");
        long more = before.map(other -> measure.applyAsLong(now) - measure.applyAsLong(other))
                .orElse(0L);
        if (more != 0) {
            change.setText(words.of(more));
            change.getElement().setAttribute("tone", more < 0 == lessIsBetter ? "good" : "bad");
        }
        return change;
    }

    @FunctionalInterface
    private interface LongWords {
        String of(long difference);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : Texts.of("papers.table.of", part, whole);
    }

    private static String number(long difference) {
        return signed(difference, String.valueOf(Math.abs(difference)));
    }

    private static String length(long seconds) {
        return signed(seconds, DepotClock.length(Duration.ofSeconds(Math.abs(seconds))));
    }

    private static String signed(long difference, String amount) {
        return (difference < 0 ? "−" : "+") + amount;
    }
}
