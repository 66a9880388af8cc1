package com.bayoutech.web.plan;

import com.bayoutech.domain.OrderVisit;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import com.bayoutech.web.ui.DepotClock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stops of one route below each other: when, for whom, where. */
final class StopList extends OrderedList {
    StopList() {
        addClassName("bayou-stops");
    }

    void show(DayBoard board, Route route) {
        removeAll();
        route.stops().forEach(stop -> add(item(board, stop)));
    }

    private static ListItem item(DayBoard board, Stop stop) {
        PlannedVisit first = stop.visits().getFirst();
        List<OrderVisit> visits = stop.visits().stream()
                .map(visit -> board.findVisit(visit.job(), visit.kind()))
                .flatMap(Optional::stream)
                .toList();
        Span time = new Span(board.clock().time(first.start()));
        time.addClassName("bayou-stop-time");
        Span who = new Span(joined(visits, visit -> visit.recipient().name()));
        who.addClassName("bayou-stop-who");
        Duration wait = Duration.between(stop.arrival(), first.start());
        Span where = new Span(joined(visits, visit -> visit.recipient().addressLine()) + " · " + board.references(stop)
                + (wait.toMinutes() > 0 ? " · waits " + DepotClock.length(wait) : ""));
        where.addClassName("bayou-stop-where");
        return new ListItem(time, new Div(who, where));
    }

    private static String joined(List<OrderVisit> visits, Function<OrderVisit, String> text) {
        return visits.stream().map(text).distinct().collect(Collectors.joining(", "));
    }
}
