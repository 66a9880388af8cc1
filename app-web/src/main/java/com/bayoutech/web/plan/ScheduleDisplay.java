package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import java.util.Map;
import java.util.Optional;

/** A day on the map and in words; what is selected in the one is selected in the other. */
final class ScheduleDisplay {
    private final RouteMap map = new RouteMap();
    private final SchedulePanel panel = new SchedulePanel(this::routeSelected);

    ScheduleDisplay() {
        map.addSelectionListener(this::mapSelected);
        map.setAttribution("Straight lines, no streets yet");
    }

    RouteMap map() {
        return map;
    }

    SchedulePanel panel() {
        return panel;
    }

    /** Shows the day's orders before there is a schedule. */
    void showWaiting(DayBoard day) {
        map.show(DayMap.waiting(day));
        panel.showNothing();
    }

    void show(DayBoard day, Schedule schedule) {
        Map<ShiftId, Integer> colors = day.colors(schedule);
        map.show(DayMap.planned(day, schedule, colors));
        panel.show(day, schedule, colors);
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
