package com.bayoutech.web.fleet;

import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.DutyDay;
import com.bayoutech.web.crew.NightWords;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A vehicle's or a driver's week.
 *
 * @param days what happens on each day, the first to start first
 */
record WeekRow(String name, List<List<WeekEntry>> days) {
    WeekRow {
        days = days.stream().map(List::copyOf).toList();
    }

    /** A row for each vehicle: who drives it. */
    static List<WeekRow> ofVehicles(List<Vehicle> vehicles, List<DutyDay> week, boolean isCrewed, DepotClock clock) {
        return vehicles.stream()
                .map(vehicle -> row(
                        vehicle.name(),
                        week,
                        duty -> duty.shift().vehicle().equals(vehicle.id()),
                        duty -> entry(clock, duty, who(duty, isCrewed), tone(duty, isCrewed))))
                .toList();
    }

    /** A row for each driver: what they drive, and when they are away; and one for what nobody drives, if there is any. */
    static List<WeekRow> ofDrivers(
            List<Driver> drivers,
            List<Vehicle> vehicles,
            List<DutyDay> week,
            List<Absence> absences,
            DepotClock clock) {
        Map<VehicleId, String> names = vehicles.stream().collect(Collectors.toMap(Vehicle::id, Vehicle::name));
        List<WeekRow> rows = new ArrayList<>();
        WeekRow gaps = row(
                Texts.of("fleet.crew.nobody"),
                week,
                duty -> duty.driver().isEmpty(),
                duty -> entry(
                        clock,
                        duty,
                        names.getOrDefault(duty.shift().vehicle(), ""),
                        duty.takesPlace() ? Pill.Tone.ATTENTION : Pill.Tone.BAD));
        if (gaps.days().stream().anyMatch(day -> !day.isEmpty())) {
            rows.add(gaps);
        }
        for (Driver driver : drivers) {
            WeekRow driven = row(
                    driver.name(),
                    week,
                    duty -> duty.driver().map(Driver::id).equals(Optional.of(driver.id())),
                    duty -> entry(
                            clock,
                            duty,
                            names.getOrDefault(duty.shift().vehicle(), ""),
                            duty.isStandIn() ? Pill.Tone.ATTENTION : Pill.Tone.GOOD));
            rows.add(driven.withAbsences(driver, week, absences));
        }
        return rows;
    }

    private WeekRow withAbsences(Driver driver, List<DutyDay> week, List<Absence> absences) {
        List<List<WeekEntry>> all = new ArrayList<>();
        for (int index = 0; index < week.size(); index++) {
            List<WeekEntry> day = new ArrayList<>(days.get(index));
            DutyDay duties = week.get(index);
            if (absences.stream()
                    .anyMatch(absence -> absence.driver().equals(driver.id()) && absence.covers(duties.day()))) {
                day.addFirst(new WeekEntry("", Texts.of("fleet.driver.absent"), Pill.Tone.BAD));
            }
            all.add(day);
        }
        return new WeekRow(name, all);
    }

    private static WeekRow row(String name, List<DutyDay> week, Predicate<Duty> isIn, Function<Duty, WeekEntry> entry) {
        return new WeekRow(
                name,
                week.stream()
                        .map(day ->
                                day.duties().stream().filter(isIn).map(entry).toList())
                        .toList());
    }

    private static WeekEntry entry(DepotClock clock, Duty duty, String text, Pill.Tone tone) {
        return new WeekEntry(
                clock.time(duty.shift().start()) + "–" + clock.time(duty.shift().end()),
                NightWords.in(text, duty),
                NightWords.tone(duty, tone));
    }

    private static String who(Duty duty, boolean isCrewed) {
        if (!duty.takesPlace()) {
            return Texts.of("fleet.week.away", duty.away().getFirst().name());
        }
        return duty.driver().map(Driver::name).orElse(isCrewed ? Texts.of("fleet.week.unnamed") : "");
    }

    /** A depot without named drivers has no gaps. */
    private static Pill.Tone tone(Duty duty, boolean isCrewed) {
        if (!duty.takesPlace()) {
            return Pill.Tone.BAD;
        }
        if (duty.isStandIn() || (duty.driver().isEmpty() && isCrewed)) {
            return Pill.Tone.ATTENTION;
        }
        return duty.driver().isPresent() ? Pill.Tone.GOOD : Pill.Tone.NEUTRAL;
    }
}
