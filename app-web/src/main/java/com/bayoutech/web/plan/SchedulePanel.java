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
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;

/** A schedule in words: its totals, what was left out, and its routes with the stops of one of them. */
final class SchedulePanel extends Div {
    private final Totals totals = new Totals();
    private final RouteList routes = new RouteList();
    private final PanelSection routesSection = new PanelSection(Texts.of("plan.total.routes"), routes);
    private final UnassignedList unassigned = new UnassignedList();
    private final Paragraph offStreets = new Paragraph();
    private final PanelSection unassignedSection =
            new PanelSection(Texts.of("plan.total.unassigned"), offStreets, unassigned);

    private final WaiverList waivers = new WaiverList();
    private final PanelSection waiversSection = new PanelSection(Texts.of("plan.waivers"), waivers);

    SchedulePanel() {
        offStreets.addClassName("bayou-note");
        add(new PanelSection(Texts.of("plan.schedule.this"), totals), unassignedSection, waiversSection, routesSection);
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
        offStreets.setText(Texts.of("plan.schedule.off-streets", left));
    }

    private void showTotals(Schedule schedule) {
        List<Route> shown = schedule.routes();
        long meters = shown.stream().mapToLong(Route::distanceMeters).sum();
        Duration atWork = shown.stream()
                .map(route -> Duration.between(route.departure(), route.end()))
                .reduce(Duration.ZERO, Duration::plus);
        int left = schedule.unassigned().size();
        totals.show(Texts.of("plan.total.cost"), Amounts.money(schedule.costs().totalCents()))
                .show(Texts.of("plan.total.distance"), Amounts.distance(meters))
                .show(Texts.of("plan.total.work"), DepotClock.length(atWork))
                .show(Texts.of("plan.total.stops"), Amounts.number(schedule.stopCount()))
                .show(
                        Texts.of("plan.total.unassigned"),
                        Amounts.number(left),
                        left == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION);
    }
}
