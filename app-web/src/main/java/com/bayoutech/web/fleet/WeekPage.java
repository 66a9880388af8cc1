package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.DutyDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;

/** A depot's week, from Monday to Sunday: by vehicles, or by drivers. */
final class WeekPage extends Div {
    /** What the rows are. */
    enum Rows {
        VEHICLES(Texts.key("fleet.week.by-vehicle")),
        DRIVERS(Texts.key("fleet.week.by-driver"));

        private final String label;

        Rows(String label) {
            this.label = label;
        }
    }

    /** Where one goes from here: each is a change of the address. */
    interface Ways {
        /** The same week by other rows. */
        void showRows(Rows rows);

        /** The week of another day. */
        void showWeekOf(LocalDate day);

        /** Who drives on a day. */
        void open(LocalDate day);
    }

    private final FleetDesk desk;
    private final Depot depot;
    private final List<Vehicle> vehicles;
    private final Ways ways;

    WeekPage(FleetDesk desk, Depot depot, LocalDate day, List<Vehicle> vehicles, Rows rows, Ways ways) {
        this.desk = desk;
        this.depot = depot;
        this.vehicles = vehicles;
        this.ways = ways;
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        RadioButtonGroup<Rows> by = new RadioButtonGroup<>();
        by.setItems(Rows.values());
        by.setItemLabelGenerator(choice -> Texts.of(choice.label));
        by.setAriaLabel(Texts.of("fleet.week.rows"));
        by.setValue(rows);
        by.addValueChangeListener(change -> ways.showRows(change.getValue()));
        Div bar = new Div(
                step("‹", Texts.of("fleet.week.before"), day.minusWeeks(1), ways::showWeekOf),
                new Span(Texts.of("fleet.days", DepotClock.day(monday), DepotClock.day(sunday))),
                step("›", Texts.of("fleet.week.after"), day.plusWeeks(1), ways::showWeekOf),
                by);
        bar.addClassName("bayou-week-bar");
        add(bar, body(day, desk.listDutyDays(depot.id(), monday, sunday), rows));
        addClassName("bayou-week-page");
    }

    private Component body(LocalDate day, List<DutyDay> week, Rows rows) {
        List<WeekRow> lines = rows(week, rows);
        if (lines.isEmpty()) {
            return new EmptyState(Symbol.CALENDAR, Texts.of("fleet.week.none"), Texts.of("fleet.week.none.advice"));
        }
        WeekGrid grid = new WeekGrid(
                rows == Rows.VEHICLES ? Texts.of("fleet.vehicle") : Texts.of("fleet.driver"), week, day, ways::open);
        grid.setItems(lines);
        return grid;
    }

    private List<WeekRow> rows(List<DutyDay> week, Rows rows) {
        DepotClock clock = new DepotClock(depot.zone());
        List<Driver> drivers = desk.listDrivers(depot.id());
        return switch (rows) {
            case VEHICLES -> WeekRow.ofVehicles(vehicles, week, !drivers.isEmpty(), clock);
            case DRIVERS ->
                WeekRow.ofDrivers(
                        drivers,
                        vehicles,
                        week,
                        desk.listAbsences(depot.id(), week.getFirst().day()),
                        clock);
        };
    }

    private static Button step(String sign, String label, LocalDate to, Consumer<LocalDate> shown) {
        Button step = new Button(sign, click -> shown.accept(to));
        step.setAriaLabel(label);
        step.addThemeVariants(ButtonVariant.SMALL);
        step.addClassName("bayou-step");
        return step;
    }
}
