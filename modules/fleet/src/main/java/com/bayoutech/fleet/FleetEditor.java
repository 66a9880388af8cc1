package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.internal.PatternClash;
import com.bayoutech.fleet.internal.WorkHours;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes depots, vehicles and their shifts one by one; whole files come in by {@link FleetImporter}.
 *
 * <p>Whoever saves says what they saw before, and is refused if it is not so any more: nobody overwrites what somebody else has changed meanwhile, nor by
 * taking a change back. See {@code docs/decisions/0038-fleet-saves-what-was-seen.md}.
 */
public final class FleetEditor {
    private final FleetStore store;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public FleetEditor(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Adds a depot or changes one; needs {@link Permission#FLEET_EDIT} there, and everywhere for a new one.
     *
     * @param seen the depot as it was before; empty for a new one
     * @throws RefusedException if it is not as seen any more, or another depot has the name
     */
    public void saveDepot(Caller caller, Depot depot, Optional<Depot> seen) {
        caller.requireAnywhere(Permission.FLEET_EDIT);
        unitOfWork.run(() -> {
            store.crew().lock(depot.id());
            Optional<Depot> before = store.findDepot(depot.id());
            boolean isNew = before.isEmpty();
            if (isNew) {
                caller.require(Permission.FLEET_EDIT);
            } else {
                caller.require(Permission.FLEET_EDIT, depot.id());
            }
            if (!before.equals(seen)) {
                throw new RefusedException("Somebody has changed the depot meanwhile. Look at it as it is now.");
            }
            if (store.listDepots().stream()
                    .anyMatch(other ->
                            other.name().equals(depot.name()) && !other.id().equals(depot.id()))) {
                throw new RefusedException(
                        "There is another depot of the name (" + depot.name() + "). Give this one a name of its own.");
            }
            store.save(depot);
            String action = isNew ? "depot.added" : "depot.changed";
            audit.append(new AuditEntry(caller, action, "depot", depot.id().value(), Map.of()));
            outbox.append(Event.of("depot", depot.id().value(), isNew ? "DepotAdded" : "DepotChanged", Map.of()));
        });
    }

    /**
     * Adds a vehicle or changes one, with its shifts; needs {@link Permission#FLEET_EDIT} at its depot.
     *
     * @param seen the vehicle as it was before; empty for a new one
     * @throws RefusedException if it is not as seen any more, the depot is gone, another vehicle there has the name, a break does not lie in its shift,
     *     two shifts meet, or the skills are too many or too long
     */
    public void saveVehicle(Caller caller, VehicleShifts wanted, Optional<VehicleShifts> seen) {
        Vehicle vehicle = wanted.vehicle();
        caller.require(Permission.FLEET_EDIT, vehicle.depot());
        unitOfWork.run(() -> {
            store.crew().lock(vehicle.depot());
            Optional<VehicleShifts> before = find(vehicle.id());
            if (before.isPresent() && !before.get().vehicle().depot().equals(vehicle.depot())) {
                throw new RefusedException("The vehicle (" + vehicle.name()
                        + ") belongs to another depot. Remove it there, and add it here.");
            }
            if (!before.equals(seen)) {
                throw changedSince();
            }
            SkillLimits.check(vehicle.name(), vehicle.skills());
            save(vehicle, wanted.patterns());
            tell(caller, before.isEmpty() ? "added" : "changed", vehicle);
        });
    }

    private Optional<VehicleShifts> find(VehicleId id) {
        return store.findVehicle(id).map(vehicle -> new VehicleShifts(vehicle, patternsOf(vehicle)));
    }

    private List<ShiftPattern> patternsOf(Vehicle vehicle) {
        return store.listPatterns(vehicle.depot()).stream()
                .filter(pattern -> pattern.vehicle().equals(vehicle.id()))
                .toList();
    }

    private static RefusedException changedSince() {
        return new RefusedException("Somebody has changed the vehicle meanwhile. Look at it as it is now.");
    }

    private void save(Vehicle vehicle, List<ShiftPattern> patterns) {
        if (store.findDepot(vehicle.depot()).isEmpty()) {
            throw new RefusedException("The vehicle's depot is not there any more. Choose another one.");
        }
        if (store.listVehicles(vehicle.depot()).stream()
                .anyMatch(other ->
                        other.name().equals(vehicle.name()) && !other.id().equals(vehicle.id()))) {
            throw new RefusedException("There is another vehicle of the name (" + vehicle.name()
                    + ") at the depot. Give this one a name of its own.");
        }
        patterns.forEach(FleetEditor::check);
        PatternClash.find(patterns).ifPresent(clash -> {
            throw new RefusedException("The shift from " + clash.start() + " to " + clash.end()
                    + " meets another one of the vehicle on the same day. Give them other hours, days or seasons.");
        });
        store.save(vehicle, patterns);
    }

    /**
     * Removes a vehicle with its shifts; needs {@link Permission#FLEET_EDIT}. Plans that name it call it a former one.
     *
     * @param seen the vehicle as whoever removes it sees it
     * @return what {@link #restoreVehicle} brings back; empty if it was gone already
     * @throws RefusedException if it is not as seen any more
     */
    public Optional<RemovedVehicle> removeVehicle(Caller caller, VehicleShifts seen) {
        Vehicle vehicle = seen.vehicle();
        caller.require(Permission.FLEET_EDIT, vehicle.depot());
        return unitOfWork.call(() -> {
            // Before it is read: somebody else may be removing it, and what was read once stays so within a unit of
            // work.
            store.crew().lock(vehicle.depot());
            Optional<VehicleShifts> there = find(vehicle.id());
            if (there.isPresent() && !there.get().equals(seen)) {
                throw changedSince();
            }
            Optional<RemovedVehicle> removed = there.map(this::withAllThatGoes);
            removed.ifPresent(_ -> {
                store.remove(vehicle.id());
                tell(caller, "removed", vehicle);
            });
            return removed;
        });
    }

    private RemovedVehicle withAllThatGoes(VehicleShifts there) {
        Vehicle vehicle = there.vehicle();
        return new RemovedVehicle(
                vehicle,
                there.patterns(),
                store.crew().listDrivers(vehicle.depot()).stream()
                        .filter(driver -> driver.usualVehicle().equals(Optional.of(vehicle.id())))
                        .map(Driver::id)
                        .toList());
    }

    /**
     * Brings a removed vehicle back, and makes it the usual one of those who drove it, unless they have another one by now; needs
     * {@link Permission#FLEET_EDIT} at its depot. One that is there again already stays as it is.
     *
     * @throws RefusedException if the depot is gone, or another vehicle there has the name by now
     */
    public void restoreVehicle(Caller caller, RemovedVehicle removed) {
        Vehicle vehicle = removed.vehicle();
        caller.require(Permission.FLEET_EDIT, vehicle.depot());
        unitOfWork.run(() -> {
            store.crew().lock(vehicle.depot());
            if (store.findVehicle(vehicle.id()).isPresent()) {
                return;
            }
            save(vehicle, removed.patterns());
            for (DriverId driver : removed.usualDrivers()) {
                store.crew()
                        .find(driver)
                        .filter(there -> there.depot().equals(vehicle.depot())
                                && there.usualVehicle().isEmpty())
                        .ifPresent(there -> store.crew().save(there.withUsualVehicle(Optional.of(vehicle.id()))));
            }
            tell(caller, "restored", vehicle);
        });
    }

    private static void check(ShiftPattern pattern) {
        if (pattern.days().isEmpty()) {
            throw new RefusedException("The shift from " + pattern.start() + " has no days. Choose one at least.");
        }
        WorkHours hours = WorkHours.of(pattern);
        if (!hours.holdPause()) {
            throw new RefusedException(
                    "The break does not lie in the shift from " + pattern.start() + " to " + pattern.end()
                            + ". Let it start after the shift's start and end before its end, even at its latest.");
        }
    }

    private void tell(Caller caller, String what, Vehicle vehicle) {
        Map<String, String> facts = Map.of("depot", vehicle.depot().toString());
        audit.append(new AuditEntry(
                caller, "vehicle." + what, "vehicle", vehicle.id().value(), facts));
        String type = "Vehicle" + Character.toUpperCase(what.charAt(0)) + what.substring(1);
        outbox.append(Event.of("vehicle", vehicle.id().value(), type, facts));
    }
}
