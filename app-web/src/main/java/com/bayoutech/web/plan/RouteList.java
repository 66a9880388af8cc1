package com.bayoutech.web.plan;

import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.web.map.RouteColors;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The routes of a schedule, one open at a time with its stops. */
final class RouteList extends Grid<Route> {
    private Map<ShiftId, Integer> colors = Map.of();
    private Optional<DayBoard> board = Optional.empty();

    RouteList(Consumer<Optional<Route>> selected) {
        addColumn(new ComponentRenderer<>(this::name)).setHeader("Route").setFlexGrow(3);
        addColumn(route -> route.stops().size()).setHeader("Stops").setWidth("4.2rem").setFlexGrow(0);
        addColumn(route -> Amounts.distance(route.distanceMeters()))
                .setHeader("Distance")
                .setWidth("5.8rem")
                .setFlexGrow(0);
        addColumn(this::hours).setHeader("Hours").setWidth("7.2rem").setFlexGrow(0);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setItemDetailsRenderer(new ComponentRenderer<>(this::stops));
        addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selected.accept(selection.getFirstSelectedItem());
            }
        });
        setSizeFull();
    }

    void show(DayBoard day, Schedule schedule, Map<ShiftId, Integer> routeColors) {
        board = Optional.of(day);
        colors = routeColors;
        setItems(schedule.routes());
    }

    /** Opens the route of a shift as if it had been clicked, without calling back. */
    void open(Optional<String> shift) {
        Optional<Route> wanted = shift.flatMap(id -> getListDataView()
                .getItems()
                .filter(route -> route.shift().toString().equals(id))
                .findFirst());
        wanted.ifPresentOrElse(this::select, this::deselectAll);
        wanted.ifPresent(this::scrollToItem);
    }

    private Component name(Route route) {
        Span dot = new Span();
        dot.addClassName("bayou-route-dot");
        dot.getStyle().setBackground(RouteColors.css(colors.getOrDefault(route.shift(), 0)));
        Div name = new Div(dot, new Span(day().vehicleName(route.vehicle())));
        name.addClassName("bayou-route-name");
        return name;
    }

    private String hours(Route route) {
        return day().clock().time(route.departure()) + "–" + day().clock().time(route.end());
    }

    private Component stops(Route route) {
        OrderedList list = new OrderedList();
        route.stops().forEach(stop -> list.add(stop(stop)));
        list.addClassName("bayou-stops");
        return list;
    }

    private ListItem stop(Stop stop) {
        PlannedVisit first = stop.visits().getFirst();
        List<OrderVisit> visits = stop.visits().stream()
                .map(visit -> day().findVisit(visit.job(), visit.kind()))
                .flatMap(Optional::stream)
                .toList();
        Span time = new Span(day().clock().time(first.start()));
        time.addClassName("bayou-stop-time");
        Span who = new Span(visits.stream()
                .map(visit -> visit.recipient().name())
                .distinct()
                .collect(Collectors.joining(", ")));
        who.addClassName("bayou-stop-who");
        Duration wait = Duration.between(stop.arrival(), first.start());
        String details = visits.stream()
                        .map(visit -> visit.recipient().addressLine())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " · " + day().references(stop)
                + (wait.toMinutes() > 0 ? " · waits " + DepotClock.length(wait) : "");
        Span where = new Span(details);
        where.addClassName("bayou-stop-where");
        return new ListItem(time, new Div(who, where));
    }

    private DayBoard day() {
        return board.orElseThrow();
    }
}
