package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A depot's day: its shifts and who drives them. */
public record CrewDay(LocalDate day, Rota rota, Map<ShiftId, DriverId> standIns) {
    /** Reads it within the current unit of work. */
    public static CrewDay read(FleetStore fleet, Depot depot, LocalDate day) {
        return readAll(fleet, depot, day, day).getFirst();
    }

    /** Reads several days at once, both ends included. */
    public static List<CrewDay> readAll(FleetStore fleet, Depot depot, LocalDate first, LocalDate last) {
        List<ShiftPattern> patterns = fleet.listPatterns(depot.id());
        List<Driver> drivers = fleet.crew().listDrivers(depot.id());
        List<Absence> absences = fleet.crew().listAbsences(depot.id(), first);
        ShiftCalendar calendar = new ShiftCalendar(depot);
        return first.datesUntil(last.plusDays(1))
                .map(day -> {
                    List<Shift> shifts = calendar.shiftsOf(day, patterns);
                    Set<DriverId> away = absences.stream()
                            .filter(absence -> absence.covers(day))
                            .map(Absence::driver)
                            .collect(Collectors.toSet());
                    Map<ShiftId, DriverId> standIns = fleet.crew().listStandIns(depot.id(), day);
                    Rota rota = new Rota(shifts, calendar.workOf(day, patterns), drivers, away, standIns);
                    return new CrewDay(day, rota, standIns);
                })
                .toList();
    }
}
