package com.bayoutech.web.papers;

import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.RouteSummary;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The day in numbers, a row a route: for whoever cannot see the charts, and for paper. */
final class SummaryTable extends NativeTable {
    SummaryTable(DaySummary day) {
        addClassName("bayou-summary-table");
        setCaptionText(Texts.of("papers.word.routes"));
        NativeTableRow head = getHead().addRow();
        for (String name : List.of(
                Texts.of("papers.table.route"),
                Texts.of("papers.word.stops"),
                Texts.of("papers.word.distance"),
                Texts.of("papers.word.working"),
                Texts.of("papers.word.driving"),
                Texts.of("papers.word.service"),
                Texts.of("papers.word.waiting"),
                Texts.of("papers.word.load"),
                Texts.of("papers.word.windows-kept"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (RouteSummary route : day.routes()) {
            NativeTableRow row = getBody().addRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(nameOf(route));
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            for (String text : List.of(
                    Amounts.number(route.stops()),
                    Amounts.distance(route.distanceMeters()),
                    DepotClock.length(route.atWork()),
                    DepotClock.length(route.driving()),
                    DepotClock.length(route.service()),
                    DepotClock.length(route.waiting()),
                    load(route),
                    windows(route.windows()))) {
                row.add(new NativeTableCell(text));
            }
        }
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
