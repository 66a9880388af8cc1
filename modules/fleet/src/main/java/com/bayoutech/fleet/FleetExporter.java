package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.internal.FleetFile;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes fleet files, which {@link FleetImporter} reads again without a change; their columns are in {@code docs/fleet-file.md}. */
public final class FleetExporter {
    private final FleetStore store;
    private final UnitOfWork unitOfWork;

    public FleetExporter(FleetStore store, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Writes a depot's vehicles, a row for each of their shifts, or one for a vehicle that has none; needs {@link Permission#FLEET_READ}.
     *
     * @param to stays open
     * @throws RefusedException if there is no such depot
     * @throws IOException if the stream takes no more
     */
    public void export(Caller caller, DepotId depot, OutputStream to) throws IOException {
        caller.require(Permission.FLEET_READ, depot);
        FleetFile file = unitOfWork.call(() -> read(depot));
        file.write(to);
    }

    private FleetFile read(DepotId id) {
        Depot depot = store.getDepot(id);
        List<Vehicle> vehicles = store.listVehicles(id);
        Map<VehicleId, List<ShiftPattern>> patterns =
                store.listPatterns(id).stream().collect(Collectors.groupingBy(ShiftPattern::vehicle));
        return new FleetFile(depot, vehicles, patterns);
    }
}
