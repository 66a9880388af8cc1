package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.internal.CrewFile;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes drivers' files, which {@link FleetImporter} reads again without a change; their columns are in {@code docs/fleet-file.md}. */
public final class CrewExporter {
    private final FleetStore fleet;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public CrewExporter(FleetStore fleet, UnitOfWork unitOfWork, AuditTrail audit) {
        this.fleet = fleet;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /**
     * Writes a depot's drivers; needs {@link Permission#FLEET_READ} and {@linkplain Caller#requireProven() a proof}. Their names leave the house, so the
     * trail says who took them.
     *
     * @param to stays open
     * @throws RefusedException if there is no such depot
     * @throws IOException if the stream takes no more
     */
    public void export(Caller caller, DepotId depot, OutputStream to) throws IOException {
        caller.require(Permission.FLEET_READ, depot);
        caller.requireProven();
        CrewFile file = unitOfWork.call(() -> {
            CrewFile read = read(depot);
            Map<String, String> facts =
                    Map.of("drivers", String.valueOf(read.drivers().size()));
            audit.append(new AuditEntry(caller, "drivers.exported", "depot", depot.value(), facts));
            return read;
        });
        file.write(to);
    }

    private CrewFile read(DepotId id) {
        Depot depot = fleet.getDepot(id);
        List<Driver> drivers = fleet.crew().listDrivers(id);
        Map<VehicleId, String> vehicles =
                fleet.listVehicles(id).stream().collect(Collectors.toMap(Vehicle::id, Vehicle::name));
        return new CrewFile(depot, drivers, vehicles);
    }
}
