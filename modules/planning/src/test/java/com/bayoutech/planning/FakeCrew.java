package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.CrewStore;
import com.bayoutech.fleet.Driver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drivers, absences and stand-ins in memory. */
final class FakeCrew implements CrewStore {
    private final Map<DriverId, Driver> drivers = new LinkedHashMap<>();
    private final List<Absence> absences = new ArrayList<>();
    private final Map<LocalDate, Map<ShiftId, DriverId>> standIns = new HashMap<>();

    @Override
    public List<Driver> listDrivers(DepotId depot) {
        return drivers.values().stream()
                .filter(driver -> driver.depot().equals(depot))
                .sorted(Comparator.comparing(Driver::name))
                .toList();
    }

    @Override
    public Optional<Driver> find(DriverId driver) {
        return Optional.ofNullable(drivers.get(driver));
    }

    @Override
    public void save(Driver driver) {
        drivers.put(driver.id(), driver);
    }

    @Override
    public void remove(DriverId driver) {
        drivers.remove(driver);
        absences.removeIf(absence -> absence.driver().equals(driver));
        standIns.values().forEach(day -> day.values().removeIf(driver::equals));
    }

    @Override
    public List<Absence> listAbsences(DepotId depot, LocalDate notOverOn) {
        return absences.stream()
                .filter(absence -> drivers.get(absence.driver()).depot().equals(depot))
                .filter(absence -> !absence.until().isBefore(notOverOn))
                .sorted(Comparator.comparing(Absence::from))
                .toList();
    }

    @Override
    public void add(Absence absence) {
        absences.add(absence);
    }

    @Override
    public boolean remove(Absence absence) {
        return absences.remove(absence);
    }

    @Override
    public Map<ShiftId, DriverId> listStandIns(DepotId depot, LocalDate day) {
        return Map.copyOf(standIns.getOrDefault(day, Map.of()));
    }

    @Override
    public void setStandIn(DepotId depot, LocalDate day, ShiftId shift, Optional<DriverId> driver) {
        Map<ShiftId, DriverId> known = standIns.computeIfAbsent(day, unknown -> new HashMap<>());
        driver.ifPresentOrElse(id -> known.put(shift, id), () -> known.remove(shift));
    }
}
