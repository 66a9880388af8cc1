package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Gives out depots, vehicles and shifts. */
public final class FleetService {
    private final FleetStore store;

    public FleetService(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit) {
        this.store = store;
    }

    public List<Depot> listDepots(Caller caller) {
        caller.require(Permission.FLEET_READ);
        return store.listDepots();
    }

    public Depot getDepot(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ);
        return store.findDepot(depot).orElseThrow(() -> new RefusedException("There is no depot (" + depot + ")."));
    }

    public List<Vehicle> listVehicles(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ);
        return store.listVehicles(depot);
    }

    public List<ShiftPattern> listPatterns(Caller caller, DepotId depot) {
        caller.require(Permission.FLEET_READ);
        return store.listPatterns(depot);
    }

    public List<Shift> listShifts(Caller caller, DepotId depot, LocalDate day) {
        ZoneId zone = getDepot(caller, depot).zone();
        return store.listPatterns(depot).stream()
                .filter(pattern -> pattern.days().contains(day.getDayOfWeek()))
                .map(pattern -> new Shift(
                        ShiftId.random(),
                        pattern.vehicle(),
                        depot,
                        day.atTime(pattern.start()).atZone(zone).toInstant(),
                        day.atTime(pattern.end()).atZone(zone).toInstant(),
                        List.of()))
                .toList();
    }
}
