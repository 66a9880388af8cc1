package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes drivers one by one. Audit and outbox have ids, never names.
 *
 * <p>As in {@link FleetEditor}, whoever saves says what they saw before, and is refused if it is not so any more.
 */
public final class CrewEditor {
    private final FleetStore fleet;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public CrewEditor(FleetStore fleet, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.fleet = fleet;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Adds a driver or changes one; needs {@link Permission#FLEET_EDIT} at their depot, and at the one that they leave.
     *
     * @param seen the driver as they were before; empty for a new one
     * @throws RefusedException if they are not as seen any more, the depot or the vehicle is not there, the vehicle is of another depot, or the skills are
     *     too many or too long
     */
    public void saveDriver(Caller caller, Driver driver, Optional<Driver> seen) {
        caller.require(Permission.FLEET_EDIT, driver.depot());
        unitOfWork.run(() -> {
            lockBoth(driver.depot(), fleet.crew().find(driver.id()).map(Driver::depot));
            Optional<Driver> before = fleet.crew().find(driver.id());
            before.ifPresent(known -> caller.require(Permission.FLEET_EDIT, known.depot()));
            if (!before.equals(seen)) {
                throw changedSince();
            }
            SkillLimits.check(driver.name(), driver.skills());
            save(driver);
            note(caller, before.isPresent() ? "changed" : "added", driver.id());
        });
    }

    /** In the order of their ids, so that two never wait for each other. */
    private void lockBoth(DepotId depot, Optional<DepotId> former) {
        Stream.concat(Stream.of(depot), former.stream())
                .distinct()
                .sorted(Comparator.comparing(DepotId::value))
                .forEach(fleet.crew()::lock);
    }

    private static RefusedException changedSince() {
        return new RefusedException("Somebody has changed the driver meanwhile. Look at them as they are now.");
    }

    /**
     * Removes a driver with their absences, and from where they stand in; needs {@link Permission#FLEET_EDIT}.
     *
     * @param seen the driver as whoever removes them sees them
     * @return what {@link #restoreDriver} brings back; empty if they were gone already
     * @throws RefusedException if they are not as seen any more
     */
    public Optional<RemovedDriver> removeDriver(Caller caller, Driver seen) {
        caller.require(Permission.FLEET_EDIT, seen.depot());
        return unitOfWork.call(() -> {
            fleet.crew().lock(seen.depot());
            Optional<Driver> there = fleet.crew().find(seen.id());
            if (there.isPresent() && !there.get().equals(seen)) {
                throw changedSince();
            }
            Optional<RemovedDriver> removed = there.map(this::withAllThatGoes);
            removed.ifPresent(_ -> {
                fleet.crew().remove(seen.id());
                note(caller, "removed", seen.id());
            });
            return removed;
        });
    }

    private RemovedDriver withAllThatGoes(Driver driver) {
        return new RemovedDriver(
                driver,
                fleet.crew().listAbsences(driver.depot(), LocalDate.EPOCH).stream()
                        .filter(absence -> absence.driver().equals(driver.id()))
                        .toList(),
                fleet.crew().listStandIns(driver.id()));
    }

    /**
     * Brings a removed driver back, with their absences, and to where they stood in, unless somebody else does by now; needs
     * {@link Permission#FLEET_EDIT} at their depot. Whoever is there again already stays as they are.
     *
     * @throws RefusedException if the depot or the usual vehicle is gone
     */
    public void restoreDriver(Caller caller, RemovedDriver removed) {
        Driver driver = removed.driver();
        caller.require(Permission.FLEET_EDIT, driver.depot());
        unitOfWork.run(() -> {
            fleet.crew().lock(driver.depot());
            if (fleet.crew().find(driver.id()).isPresent()) {
                return;
            }
            save(driver);
            removed.absences().forEach(fleet.crew()::add);
            removed.standIns().forEach(this::restore);
            note(caller, "restored", driver.id());
        });
    }

    private void restore(StandIn standIn) {
        if (!fleet.crew().listStandIns(standIn.depot(), standIn.day()).containsKey(standIn.shift())) {
            fleet.crew().setStandIn(standIn.depot(), standIn.day(), standIn.shift(), Optional.of(standIn.driver()));
        }
    }

    private void save(Driver driver) {
        DepotId depot = fleet.getDepot(driver.depot()).id();
        driver.usualVehicle().ifPresent(vehicle -> {
            if (fleet.findVehicle(vehicle)
                    .filter(known -> known.depot().equals(depot))
                    .isEmpty()) {
                throw new RefusedException(
                        "The vehicle is not at the driver's depot any more. Choose another one, or none.");
            }
        });
        fleet.crew().save(driver);
    }

    private void note(Caller caller, String what, DriverId driver) {
        audit.append(new AuditEntry(caller, "driver." + what, "driver", driver.value(), Map.of()));
        String type = "Driver" + Character.toUpperCase(what.charAt(0)) + what.substring(1);
        outbox.append(Event.of("driver", driver.value(), type, Map.of()));
    }
}
