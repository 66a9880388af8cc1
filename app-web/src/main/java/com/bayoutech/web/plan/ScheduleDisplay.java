package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.Map;
import java.util.Optional;

/** A day on the map and in words; what is selected in the one is selected in the other. */
final class ScheduleDisplay {
    private final RouteMap map = new RouteMap();
    private final SchedulePanel panel = new SchedulePanel(this::routeSelected);

    private final StreetLines lines;
    private Optional<Schedule> shown = Optional.empty();

    ScheduleDisplay(StreetLines lines) {
        this.lines = lines;
        map.addSelectionListener(this::mapSelected);
    }

    RouteMap map() {
        return map;
    }

    SchedulePanel panel() {
        return panel;
    }

    /** Shows the day's orders before there is a schedule. */
    void showWaiting(DayBoard day) {
        shown = Optional.empty();
        map.show(DayMap.waiting(day));
        panel.showNothing();
    }

    /** Shows what a run has found so far, with straight lines: the next schedule may come within a second. */
    void showOnItsWay(DayBoard day, Schedule schedule) {
        shown = Optional.empty();
        Map<ShiftId, Integer> colors = day.colors(schedule);
        map.show(DayMap.planned(day, schedule, colors, RouteLine::straight));
        panel.show(day, schedule, colors);
    }

    /** Shows a schedule along the streets; lines are straight until their ways are found. */
    void show(DayBoard day, Schedule schedule) {
        shown = Optional.of(schedule);
        panel.show(day, schedule, day.colors(schedule));
        if (!draw(day, schedule)) {
            UI ui = UI.getCurrent();
            lines.prepare(DayMap.stops(day, schedule), () -> later(ui, () -> redraw(day, schedule)));
        }
    }

    private void redraw(DayBoard day, Schedule schedule) {
        if (shown.equals(Optional.of(schedule))) {
            draw(day, schedule);
        }
    }

    /** Whether all ways are known. */
    private boolean draw(DayBoard day, Schedule schedule) {
        map.show(DayMap.planned(
                day,
                schedule,
                day.colors(schedule),
                stops -> lines.find(stops).map(RouteLine::along).orElseGet(() -> RouteLine.straight(stops))));
        return DayMap.stops(day, schedule).stream()
                .allMatch(stops -> lines.find(stops).isPresent());
    }

    /** Vaadin's own error handler hears of what goes wrong in there; a screen that was closed meanwhile wants no lines. */
    private static void later(UI open, Command change) {
        if (open.isAttached()) {
            var _ = open.access(change);
        }
    }

    private void routeSelected(Optional<String> shift) {
        map.select(shift.<MapSelection>map(MapSelection.OfRoute::new).orElseGet(MapSelection::nothing));
    }

    private void mapSelected(MapSelection selection) {
        panel.select(
                switch (selection) {
                    case MapSelection.Nothing nothing -> Optional.empty();
                    case MapSelection.OfRoute of -> Optional.of(of.routeId());
                    case MapSelection.OfStop of -> DayMap.findRouteId(of.stopId());
                });
    }
}
