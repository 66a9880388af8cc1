package com.bayoutech.web.papers;

import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.RouteSummary;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The day in numbers, a row a route, sorted by the column whose head is pressed: for whoever cannot see the charts, and for paper. */
final class SummaryTable extends NativeTable {
    private final DaySummary day;
    private final List<Column> columns = List.of(
            new Column(Texts.of("papers.table.route"), SummaryTable::nameOf, byName()),
            new Column(Texts.of("papers.word.stops"), route -> Amounts.number(route.stops()), by(RouteSummary::stops)),
            new Column(
                    Texts.of("papers.word.distance"),
                    route -> Amounts.distance(route.distanceMeters()),
                    by(RouteSummary::distanceMeters)),
            new Column(
                    Texts.of("papers.word.working"),
                    route -> DepotClock.length(route.atWork()),
                    by(RouteSummary::atWork)),
            new Column(
                    Texts.of("papers.word.driving"),
                    route -> DepotClock.length(route.driving()),
                    by(RouteSummary::driving)),
            new Column(
                    Texts.of("papers.word.service"),
                    route -> DepotClock.length(route.service()),
                    by(RouteSummary::service)),
            new Column(
                    Texts.of("papers.word.waiting"),
                    route -> DepotClock.length(route.waiting()),
                    by(RouteSummary::waiting)),
            new Column(Texts.of("papers.word.load"), SummaryTable::load, by(SummaryTable::fullness)),
            new Column(
                    Texts.of("papers.word.windows-kept"),
                    route -> windows(route.windows()),
                    by(route -> -route.windows().missed())));
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();

    private int sortedBy;
    private boolean isDescending;

    private record Column(String name, Function<RouteSummary, String> text, Comparator<RouteSummary> order) {}

    SummaryTable(DaySummary day) {
        this.day = day;
        addClassName("bayou-summary-table");
        setCaptionText(Texts.of("papers.word.routes"));
        NativeTableRow head = getHead().addRow();
        for (Column column : columns) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(new NativeButton(column.name(), click -> sort(columns.indexOf(column))));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
            head.add(cell);
        }
        show();
    }

    /** The same column once more turns the order around. */
    private void sort(int column) {
        isDescending = column == sortedBy && !isDescending;
        sortedBy = column;
        show();
    }

    private void show() {
        for (int column = 0; column < heads.size(); column++) {
            heads.get(column)
                    .getElement()
                    .setAttribute("aria-sort", column != sortedBy ? "none" : isDescending ? "descending" : "ascending");
        }
        Comparator<RouteSummary> order = columns.get(sortedBy).order();
        getBody().removeAllRows();
        day.routes().stream().sorted(isDescending ? order.reversed() : order).forEach(this::add);
    }

    private void add(RouteSummary route) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(nameOf(route));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        columns.stream()
                .skip(1)
                .map(column -> new NativeTableCell(column.text().apply(route)))
                .forEach(row::add);
    }

    /** As people count: "Van 2" before "Van 10". */
    static Comparator<RouteSummary> byName() {
        RuleBasedCollator collator =
                (RuleBasedCollator) Collator.getInstance(Audience.current().locale());
        collator.setNumericCollation(true);
        return Comparator.comparing(SummaryTable::nameOf, collator::compare);
    }

    private static <T extends Comparable<T>> Comparator<RouteSummary> by(Function<RouteSummary, T> measure) {
        return Comparator.comparing(measure);
    }

    /** How much of its capacity is used, in the dimension that is fullest. */
    private static double fullness(RouteSummary route) {
        return IntStream.range(0, route.capacity().amounts().size())
                .filter(dimension -> route.capacity().amount(dimension) > 0)
                .mapToDouble(dimension -> (double) route.peak().amount(dimension)
                        / route.capacity().amount(dimension))
                .max()
                .orElse(0);
    }

    /** A route by its vehicle, and its driver where there is one. */
    static String nameOf(RouteSummary route) {
        return route.vehicle() + route.driver().map(driver -> " · " + driver).orElse("");
    }

    private static String load(RouteSummary route) {
        return IntStream.range(0, route.capacity().amounts().size())
                .mapToObj(dimension -> Texts.of(
                        "papers.table.of",
                        route.peak().amount(dimension),
                        route.capacity().amount(dimension)))
                .collect(Collectors.joining(" / "));
    }

    private static String windows(RouteSummary.Windows windows) {
        int all = windows.kept() + windows.missed();
        return all == 0 ? "–" : Texts.of("papers.table.of", windows.kept(), all);
    }
}
