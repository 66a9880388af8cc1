package com.bayoutech.web.plan;

import com.bayoutech.domain.Place;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;

/** A day on the map and in words; what is selected in the one is selected in the other. */
final class ScheduleDisplay {
    /** Ways that were found are unknown again if other streets came meanwhile; on a day with more legs than are kept, some always are. */
    static final int MOST_TRIES = 3;

    private final RouteMap map = new RouteMap();
    private final SchedulePanel panel = new SchedulePanel(this::routeSelected);

    private final StreetLines lines;
    private Optional<Schedule> shown = Optional.empty();
    private Optional<Registration> asked = Optional.empty();

    ScheduleDisplay(StreetLines lines) {
        this.lines = lines;
        map.addSelectionListener(this::mapSelected);
    }

    RouteMap map() {
        return map;
    }

    /** The route that is selected, or the one of the stop that is. */
    Optional<Route> selectedRoute() {
        return panel.selectedRoute();
    }

    SchedulePanel panel() {
        return panel;
    }

    /** Shows the day's orders before there is a schedule. */
    void showWaiting(DayBoard day) {
        forget();
        map.show(DayMap.waiting(day));
        panel.showNothing();
    }

    /** Shows what a run has found so far, along the streets as far as they are known already: the next schedule may come within a second. */
    void showOnItsWay(DayBoard day, Schedule schedule) {
        forget();
        panel.show(day, schedule, day.colors(schedule), Optional.empty());
        draw(day, schedule);
    }

    /** Shows a schedule along the streets; lines are straight and dashed until their ways are found. With actions, stops can be moved. */
    void show(DayBoard day, Schedule schedule, Optional<EditActions> actions) {
        forget();
        shown = Optional.of(schedule);
        panel.show(day, schedule, day.colors(schedule), actions);
        draw(day, schedule);
        lookForWays(day, schedule, MOST_TRIES);
    }

    private void lookForWays(DayBoard day, Schedule schedule, int tries) {
        List<List<Place>> stops = DayMap.stops(day, schedule);
        if (tries > 0 && !stops.stream().allMatch(lines::knows)) {
            UI ui = UI.getCurrent();
            asked = Optional.of(lines.prepare(stops, () -> later(ui, () -> redraw(day, schedule, tries - 1))));
        }
    }

    /** What is still looked for is not wanted any more; the screen may be gone. */
    void forget() {
        shown = Optional.empty();
        asked.ifPresent(Registration::remove);
        asked = Optional.empty();
    }

    private void redraw(DayBoard day, Schedule schedule, int triesLeft) {
        if (shown.equals(Optional.of(schedule))) {
            draw(day, schedule);
            lookForWays(day, schedule, triesLeft);
        }
    }

    private void draw(DayBoard day, Schedule schedule) {
        map.show(DayMap.planned(day, schedule, day.colors(schedule), stops -> RouteLine.along(lines.sketch(stops))));
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
