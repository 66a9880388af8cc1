package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.internal.CrewDay;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives out depots, vehicles and shifts; {@link FleetImporter} brings them in. */
public final class FleetService {
    private final FleetStore store;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public FleetService(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** The depots at which the caller holds {@link Permission#FLEET_READ}, by name; needs it at one of them at least. */
    public List<Depot> listDepots(Caller caller) {
        caller.requireAnywhere(Permission.FLEET_READ);
        return unitOfWork.call(store::listDepots).stream()
                .filter(depot -> caller.may(Permission.FLEET_READ, depot.id()))
                .toList();
    }

    /**
     * A depot; needs {@link Permission#FLEET_READ}.
     *
     * @throws RefusedException if there is none of this id
     */
    public Depot getDepot(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> store.getDepot(depot));
    }

    /** The vehicles of a depot, by name; needs {@link Permission#FLEET_READ}. */
    public List<Vehicle> listVehicles(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> store.listVehicles(depot));
    }

    /** The shift patterns of a depot's vehicles; needs {@link Permission#FLEET_READ}. */
    public List<ShiftPattern> listPatterns(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> store.listPatterns(depot));
    }

    /**
     * The shifts that start on a day, by start; needs {@link Permission#FLEET_READ}.
     *
     * <p>The same pattern and day make the same shift id each time, whoever drives. A shift for which everybody is absent and nobody stands in is
     * not among them.
     *
     * @throws RefusedException if there is no such depot
     */
    public List<Shift> listShifts(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.FLEET_READ, depot);
        return listDuties(caller, depot, day).stream().map(Duty::shift).toList();
    }

    /** The same, each with who drives it; needs {@link Permission#FLEET_READ}. */
    public List<Duty> listDuties(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> CrewDay.read(store, depot, day).duties()).stream()
                .filter(Duty::takesPlace)
                .toList();
    }

    /** Removes a depot with its vehicles and patterns; needs {@link Permission#FLEET_EDIT}. What is gone stays gone. */
    public void removeDepot(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_EDIT, depot);
        unitOfWork.run(() -> {
            if (store.findDepot(depot).isPresent()) {
                store.remove(depot);
                audit.append(new AuditEntry(caller, "depot.removed", "depot", depot.value(), Map.of()));
                outbox.append(Event.of("depot", depot.value(), "DepotRemoved", Map.of()));
            }
        });
    }
}
