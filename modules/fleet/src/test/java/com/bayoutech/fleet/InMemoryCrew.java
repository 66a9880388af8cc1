package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Drivers, absences and stand-ins in memory; the tests of other modules have them, too. */
public final class InMemoryCrew implements CrewStore {
    private final Map<DriverId, Driver> drivers = new LinkedHashMap<>();
    private final List<Absence> absences = new ArrayList<>();
    private final Map<ShiftId, StandIn> standIns = new HashMap<>();

    /** What somebody else does before the lock is had. */
    Runnable meanwhile = () -> {};
    /** How often a depot's drivers were read. */
    int reads;
    /** Which depots were locked, in that order. */
    final List<DepotId> locked = new ArrayList<>();

    /** Nobody yet. */
    public InMemoryCrew() {}

    @Override
    public void lock(DepotId depot) {
        locked.add(depot);
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
    }

    @Override
    public List<Driver> listDrivers(DepotId depot) {
        reads++;
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
        standIns.values().removeIf(standIn -> standIn.driver().equals(driver));
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
    public List<StandIn> listStandIns(DriverId driver) {
        return standIns.values().stream()
                .filter(standIn -> standIn.driver().equals(driver))
                .toList();
    }

    @Override
    public Map<ShiftId, DriverId> listStandIns(DepotId depot, LocalDate day) {
        return standIns.values().stream()
                .filter(standIn ->
                        standIn.depot().equals(depot) && standIn.day().equals(day))
                .collect(Collectors.toMap(StandIn::shift, StandIn::driver));
    }

    @Override
    public void setStandIn(DepotId depot, LocalDate day, ShiftId shift, Optional<DriverId> driver) {
        driver.ifPresentOrElse(
                id -> standIns.put(shift, new StandIn(depot, day, shift, id)), () -> standIns.remove(shift));
    }

    /** A vehicle is nobody's usual one any more. */
    void forget(VehicleId vehicle) {
        drivers.replaceAll((id, driver) -> driver.usualVehicle().equals(Optional.of(vehicle))
                ? driver.withUsualVehicle(Optional.empty())
                : driver);
    }
}
