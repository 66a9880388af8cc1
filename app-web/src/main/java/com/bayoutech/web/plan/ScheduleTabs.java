package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The totals of a schedule, and below them its routes and what it left out. */
final class ScheduleTabs extends Div {
    private final Totals totals = new Totals();
    private final RouteList routes;
    private final UnassignedList unassigned = new UnassignedList();
    private final TabSheet sheet = new TabSheet();
    private final Tab routesTab;
    private final Tab unassignedTab;

    ScheduleTabs(Consumer<Optional<Route>> selected) {
        routes = new RouteList(selected);
        routesTab = sheet.add("Routes", routes);
        unassignedTab = sheet.add("Unassigned", unassigned);
        sheet.setSizeFull();
        add(totals, sheet);
        addClassName("bayou-schedule");
    }

    void showNothing() {
        setVisible(false);
    }

    void show(DayBoard board, Schedule schedule, Map<ShiftId, Integer> colors) {
        setVisible(true);
        long meters = schedule.routes().stream().mapToLong(Route::distanceMeters).sum();
        Duration atWork = schedule.routes().stream()
                .map(route -> Duration.between(route.departure(), route.end()))
                .reduce(Duration.ZERO, Duration::plus);
        int left = schedule.unassigned().size();
        totals.show("Cost", Amounts.money(schedule.costs().totalCents()))
                .show("Distance", Amounts.distance(meters))
                .show("Working time", DepotClock.length(atWork))
                .show("Stops", String.valueOf(schedule.stopCount()))
                .show("Unassigned", String.valueOf(left), left == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION);
        routesTab.setLabel(Amounts.count(schedule.routes().size(), "route", "routes"));
        unassignedTab.setLabel(left + " unassigned");
        routes.show(board, schedule, colors);
        unassigned.show(board, schedule);
    }

    void open(Optional<String> shift) {
        sheet.setSelectedTab(routesTab);
        routes.open(shift);
    }
}
