package com.bayoutech.web.plan;

import com.bayoutech.planning.Waiver;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.timeline.RouteList;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;

/** A schedule in words: its totals, what was left out, and its routes with the stops of one of them. */
final class SchedulePanel extends Div {
    private final Totals totals = new Totals();
    private final RouteList routes = new RouteList();
    private final PanelSection routesSection = new PanelSection("Routes", routes);
    private final UnassignedList unassigned = new UnassignedList();
    private final Paragraph offStreets = new Paragraph();
    private final PanelSection unassignedSection = new PanelSection("Unassigned", offStreets, unassigned);

    private final WaiverList waivers = new WaiverList();
    private final PanelSection waiversSection = new PanelSection("Exceptions", waivers);

    SchedulePanel() {
        offStreets.addClassName("bayou-note");
        add(new PanelSection("This plan", totals), unassignedSection, waiversSection, routesSection);
        addClassName("bayou-schedule");
        setVisible(false);
    }

    void showNothing() {
        setVisible(false);
    }

    /** Shows a schedule; with actions, what was left out can be assigned. The routes come over the day's link. */
    void show(ShownDay shown, List<Waiver> letGo) {
        Schedule schedule = shown.schedule();
        setVisible(true);
        showTotals(schedule);
        routesSection.withCount(schedule.routes().size());
        unassigned.show(shown.board(), schedule, shown.edits());
        unassignedSection.withCount(schedule.unassigned().size());
        unassignedSection.setVisible(!schedule.unassigned().isEmpty());
        showOffStreets(schedule);
        waivers.show(shown, letGo);
        waiversSection.withCount(letGo.size());
        waiversSection.setVisible(!letGo.isEmpty());
    }

    void focusFind() {
        routes.focusFind();
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
        List<Route> shown = schedule.routes();
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
}
