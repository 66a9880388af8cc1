package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.FleetStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A depot's day: its shifts and who drives them. */
public record CrewDay(Rota rota, Map<ShiftId, DriverId> standIns) {
    /** Reads it within the current unit of work. */
    public static CrewDay read(FleetStore fleet, Depot depot, LocalDate day) {
        List<Shift> shifts = new ShiftCalendar(depot).shiftsOf(day, fleet.listPatterns(depot.id()));
        Set<DriverId> away = fleet.crew().listAbsences(depot.id(), day).stream()
                .filter(absence -> absence.covers(day))
                .map(Absence::driver)
                .collect(Collectors.toSet());
        Map<ShiftId, DriverId> standIns = fleet.crew().listStandIns(depot.id(), day);
        return new CrewDay(new Rota(shifts, fleet.crew().listDrivers(depot.id()), away, standIns), standIns);
    }
}
