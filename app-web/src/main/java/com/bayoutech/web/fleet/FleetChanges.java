package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is changed in the fleet; each change can be taken back from its notice, which brings back exactly what was. */
final class FleetChanges implements DriverEditor.Actions {
    private final FleetDesk desk;
    private final Runnable changed;
    /** Of what was done, the newest alone is taken back by its notice. */
    private Runnable closeNotice = () -> {};

    /** @param changed shows everything anew */
    FleetChanges(FleetDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    void save(Vehicle vehicle, List<ShiftPattern> patterns) {
        Optional<Vehicle> before = desk.listVehicles(vehicle.depot()).stream()
                .filter(known -> known.id().equals(vehicle.id()))
                .findFirst();
        List<ShiftPattern> formerPatterns = desk.listPatterns(vehicle.depot()).stream()
                .filter(pattern -> pattern.vehicle().equals(vehicle.id()))
                .toList();
        desk.save(vehicle, patterns);
        done(
                vehicle.name() + " saved",
                () -> before.ifPresentOrElse(former -> desk.save(former, formerPatterns), () -> desk.remove(vehicle)));
    }

    void remove(Vehicle vehicle) {
        desk.remove(vehicle)
                .ifPresentOrElse(removed -> done(vehicle.name() + " removed", () -> desk.restore(removed)), changed);
    }

    @Override
    public void save(Driver driver) {
        Optional<Driver> before = desk.listDrivers(driver.depot()).stream()
                .filter(known -> known.id().equals(driver.id()))
                .findFirst();
        desk.save(driver);
        done(driver.name() + " saved", () -> before.ifPresentOrElse(desk::save, () -> desk.remove(driver.id())));
    }

    @Override
    public void remove(Driver driver) {
        desk.remove(driver.id())
                .ifPresentOrElse(removed -> done(driver.name() + " removed", () -> desk.restore(removed)), changed);
    }

    @Override
    public void add(Absence absence) {
        desk.add(absence);
        done("Absence noted", () -> desk.remove(absence));
    }

    @Override
    public void remove(Absence absence) {
        desk.remove(absence);
        done("Absence taken back", () -> desk.add(absence));
    }

    void swap(DepotId depot, LocalDate day, Duty duty, Optional<Driver> driver) {
        try {
            Optional<DriverId> before = desk.standIn(depot, day, duty.shift().id(), driver.map(Driver::id));
            done(
                    driver.map(who -> who.name() + " stands in").orElse("Driven as usual again"),
                    () -> desk.standIn(depot, day, duty.shift().id(), before));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            changed.run();
        }
    }

    void add(Depot depot) {
        desk.save(depot);
        changed.run();
        Notices.success("Depot " + depot.name() + " added");
    }

    void save(Depot depot, Depot before) {
        desk.save(depot);
        done("Depot " + depot.name() + " saved", () -> desk.save(before));
    }

    private void done(String words, Runnable undo) {
        changed.run();
        closeNotice.run();
        closeNotice = Notices.undoable(words, () -> {
            try {
                undo.run();
            } catch (RefusedException refused) {
                Notices.failure(refused.getMessage());
            }
            changed.run();
        });
    }
}
