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
import com.bayoutech.web.ui.Texts;
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
                Texts.of("fleet.saved", vehicle.name()),
                () -> before.ifPresentOrElse(former -> desk.save(former, formerPatterns), () -> desk.remove(vehicle)));
    }

    void remove(Vehicle vehicle) {
        desk.remove(vehicle)
                .ifPresentOrElse(
                        removed -> done(Texts.of("fleet.removed", vehicle.name()), () -> desk.restore(removed)),
                        changed);
    }

    @Override
    public void save(Driver driver) {
        Optional<Driver> before = desk.listDrivers(driver.depot()).stream()
                .filter(known -> known.id().equals(driver.id()))
                .findFirst();
        desk.save(driver);
        done(
                Texts.of("fleet.saved", driver.name()),
                () -> before.ifPresentOrElse(desk::save, () -> desk.remove(driver.id())));
    }

    @Override
    public void remove(Driver driver) {
        desk.remove(driver.id())
                .ifPresentOrElse(
                        removed -> done(Texts.of("fleet.removed", driver.name()), () -> desk.restore(removed)),
                        changed);
    }

    @Override
    public void add(Absence absence) {
        desk.add(absence);
        done(Texts.of("fleet.absence.noted"), () -> desk.remove(absence));
    }

    @Override
    public void remove(Absence absence) {
        desk.remove(absence);
        done(Texts.of("fleet.absence.taken-back"), () -> desk.add(absence));
    }

    void swap(DepotId depot, LocalDate day, Duty duty, Optional<Driver> driver) {
        try {
            Optional<DriverId> before = desk.standIn(depot, day, duty.shift().id(), driver.map(Driver::id));
            done(
                    driver.map(who -> Texts.of("fleet.crew.let-stand-in", who.name()))
                            .orElse(Texts.of("fleet.crew.usual-again")),
                    () -> desk.standIn(depot, day, duty.shift().id(), before));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            changed.run();
        }
    }

    void add(Depot depot) {
        desk.save(depot);
        changed.run();
        Notices.success(Texts.of("fleet.depot.added", depot.name()));
    }

    void save(Depot depot, Depot before) {
        desk.save(depot);
        done(Texts.of("fleet.depot.saved", depot.name()), () -> desk.save(before));
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
