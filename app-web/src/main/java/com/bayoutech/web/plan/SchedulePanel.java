package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RouteList;
import com.bayoutech.web.ui.RouteRow;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A schedule in words: its totals, its routes, the stops of the selected one, and what was left out. */
final class SchedulePanel extends Div {
    private final Totals totals = new Totals();
    private final RouteList routes = new RouteList();
    private final PanelSection routesSection = new PanelSection("Routes", routes);
    private final StopList stops = new StopList();
    private final PanelSection stopsSection = new PanelSection("Stops", stops);
    private final UnassignedList unassigned = new UnassignedList();
    private final Paragraph offStreets = new Paragraph();
    private final PanelSection unassignedSection = new PanelSection("Unassigned", offStreets, unassigned);

    private final Button turn = new Button("Turn around", click -> turnAround());

    private Optional<DayBoard> board = Optional.empty();
    private Optional<EditActions> actions = Optional.empty();
    private List<Route> shown = List.of();
    private Optional<String> selected = Optional.empty();

    /** Calls back with the shift of a route that a person selects, or with none. */
    SchedulePanel(Consumer<Optional<String>> routeSelected) {
        routes.addSelectionListener(route -> {
            select(route);
            routeSelected.accept(route);
        });
        offStreets.addClassName("bayou-note");
        turn.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        stopsSection.withActions(turn);
        add(new PanelSection("This plan", totals), unassignedSection, stopsSection, routesSection);
        addClassName("bayou-schedule");
        setVisible(false);
    }

    void showNothing() {
        shown = List.of();
        setVisible(false);
    }

    /** Shows a schedule; with actions, its stops can be moved. */
    void show(DayBoard day, Schedule schedule, Map<ShiftId, Integer> colors, Optional<EditActions> edits) {
        board = Optional.of(day);
        actions = edits;
        turn.setVisible(edits.isPresent());
        shown = schedule.routes();
        setVisible(true);
        showTotals(schedule);
        routes.show(shown.stream().map(route -> row(day, route, colors)).toList());
        routesSection.withCount(shown.size());
        unassigned.show(day, schedule, edits);
        unassignedSection.withCount(schedule.unassigned().size());
        unassignedSection.setVisible(!schedule.unassigned().isEmpty());
        showOffStreets(schedule);
        select(selected);
    }

    /** Selects the route of a shift without calling back; one that is not there selects nothing. */
    void select(Optional<String> shift) {
        Optional<Route> route = shift.flatMap(id -> shown.stream()
                .filter(candidate -> candidate.shift().toString().equals(id))
                .findFirst());
        selected = route.map(found -> found.shift().toString());
        routes.select(selected);
        stopsSection.setVisible(route.isPresent());
        route.ifPresent(found -> {
            stops.show(board.orElseThrow(), found, actions);
            turn.setEnabled(found.stops().size() > 1);
            stopsSection.withCount(found.stops().size());
        });
    }

    Optional<Route> selectedRoute() {
        return shown.stream()
                .filter(route -> Optional.of(route.shift().toString()).equals(selected))
                .findFirst();
    }

    private void turnAround() {
        selectedRoute()
                .ifPresent(route -> actions.ifPresent(edits -> edits.edit(
                        new Edit.Reverse(route.shift()),
                        board.orElseThrow().vehicleName(route.vehicle()) + " drives the other way round")));
    }

    private void showOffStreets(Schedule schedule) {
        long left = schedule.unassigned().stream()
                .filter(job ->
                        job.reason() == UnassignedReason.OFF_THE_STREETS || job.reason() == UnassignedReason.CUT_OFF)
                .count();
        offStreets.setVisible(left > 0);
        offStreets.setText(Amounts.count(left, "order was", "orders were")
                + " left out of the search since no street leads there. The others are planned.");
    }

    private void showTotals(Schedule schedule) {
        long meters = shown.stream().mapToLong(Route::distanceMeters).sum();
        Duration atWork = shown.stream()
                .map(route -> Duration.between(route.departure(), route.end()))
                .reduce(Duration.ZERO, Duration::plus);
        int left = schedule.unassigned().size();
        totals.show("Cost", Amounts.money(schedule.costs().totalCents()))
                .show("Distance", Amounts.distance(meters))
                .show("Working time", DepotClock.length(atWork))
                .show("Stops", String.valueOf(schedule.stopCount()))
                .show("Unassigned", String.valueOf(left), left == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION);
    }

    private static RouteRow row(DayBoard day, Route route, Map<ShiftId, Integer> colors) {
        return new RouteRow(
                route.shift().toString(),
                colors.getOrDefault(route.shift(), 0),
                day.vehicleName(route.vehicle()),
                Amounts.count(route.stops().size(), "stop", "stops") + " · " + Amounts.distance(route.distanceMeters()),
                day.clock().time(route.departure()) + "–" + day.clock().time(route.end()));
    }
}
