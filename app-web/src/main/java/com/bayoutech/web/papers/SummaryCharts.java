package com.bayoutech.web.papers;

import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.RouteSummary;
import com.bayoutech.routing.Costs;
import com.bayoutech.web.chart.Chart;
import com.bayoutech.web.chart.ChartContent;
import com.bayoutech.web.chart.ChartContent.Mark;
import com.bayoutech.web.chart.ChartContent.Series;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The day in pictures. */
final class SummaryCharts extends Div {
    private static final List<String> DIMENSION_TONES = List.of("route-0", "route-4", "route-6", "route-3");

    private final DaySummary now;
    private final Optional<DaySummary> before;
    private final List<String> names;

    SummaryCharts(DaySummary now, Optional<DaySummary> before) {
        this.now = now;
        this.before = before;
        this.names = now.routes().stream().map(SummaryTable::nameOf).toList();
        addClassName("bayou-summary-charts");
        if (!names.isEmpty()) {
            card(Texts.of("papers.chart.time"), time());
            card(Texts.of("papers.chart.distance"), distance());
            card(Texts.of("papers.chart.load"), load());
            card(Texts.of("papers.chart.windows"), windows());
        }
        card(Texts.of("papers.chart.cost"), cost());
    }

    private void card(String title, ChartContent content) {
        Chart chart = new Chart(title);
        chart.addClassName("bayou-summary-chart");
        chart.show(content);
        Section card = new Section(new H2(title), chart);
        card.addClassName("bayou-summary-card");
        add(card);
    }

    /** Uneven bars are an uneven day: the line is what each would have if all had the same. */
    private ChartContent time() {
        Duration mean = now.atWork().dividedBy(now.routes().size());
        return new ChartContent(
                names,
                List.of(
                        series(Texts.of("papers.word.driving"), "route-0", route -> hours(route.driving())),
                        series(Texts.of("papers.word.service"), "route-2", route -> hours(route.service())),
                        series(
                                Texts.of("papers.word.waiting-and-breaks"),
                                "route-13",
                                route -> hours(route.waiting()))),
                "h",
                true,
                Optional.of(new Mark(Texts.of("papers.chart.mean", DepotClock.length(mean)), hours(mean))));
    }

    private ChartContent distance() {
        DistanceUnit unit = Audience.current().distances();
        return new ChartContent(
                names,
                List.of(series(
                        Texts.of("papers.word.distance"), "accent", route -> route.distanceMeters() / unit.meters())),
                unit.sign(),
                false,
                Optional.empty());
    }

    private ChartContent load() {
        int dimensions = now.routes().stream()
                .mapToInt(route -> route.capacity().amounts().size())
                .max()
                .orElse(0);
        List<Series> series = IntStream.range(0, dimensions)
                .mapToObj(dimension -> series(
                        dimensions == 1
                                ? Texts.of("papers.word.load")
                                : Texts.of("papers.chart.dimension", dimension + 1),
                        DIMENSION_TONES.get(dimension % DIMENSION_TONES.size()),
                        route -> share(route, dimension)))
                .toList();
        return new ChartContent(names, series, "%", false, Optional.of(new Mark(Texts.of("papers.chart.full"), 100)));
    }

    private ChartContent windows() {
        return new ChartContent(
                names,
                List.of(
                        series(Texts.of("papers.word.kept"), "good", route ->
                                (double) route.windows().kept()),
                        series(Texts.of("papers.word.missed"), "bad", route ->
                                (double) route.windows().missed()),
                        series(Texts.of("papers.word.no-window"), "route-13", route ->
                                (double) route.windows().without())),
                Texts.of("papers.chart.visits"),
                true,
                Optional.empty());
    }

    private ChartContent cost() {
        List<Series> series = new ArrayList<>();
        before.ifPresent(other ->
                series.add(terms(Texts.of("papers.chart.revision", other.revision()), "route-13", other.costs())));
        series.add(terms(Texts.of("papers.chart.revision", now.revision()), "accent", now.costs()));
        return new ChartContent(
                List.of(
                        Texts.of("papers.term.vehicles"),
                        Texts.of("papers.term.distance"),
                        Texts.of("papers.term.time"),
                        Texts.of("papers.term.overtime"),
                        Texts.of("papers.term.wishes")),
                series,
                "",
                false,
                Optional.empty());
    }

    private static Series terms(String name, String tone, Costs costs) {
        return new Series(
                name,
                tone,
                List.of(
                        money(costs.vehicleCents()),
                        money(costs.distanceCents()),
                        money(costs.timeCents()),
                        money(costs.overtimeCents()),
                        money(costs.softCents())));
    }

    private Series series(String name, String tone, Function<RouteSummary, Double> value) {
        return new Series(name, tone, now.routes().stream().map(value).toList());
    }

    private static double share(RouteSummary route, int dimension) {
        int capacity = route.capacity().amount(dimension);
        return capacity == 0 ? 0 : 100.0 * route.peak().amount(dimension) / capacity;
    }

    private static double hours(Duration length) {
        return length.toSeconds() / 3_600.0;
    }

    private static double money(long cents) {
        return cents / 100.0;
    }
}
