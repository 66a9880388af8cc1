package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file brings to the fleet as that is, each thing in the order of the file. What it leaves alone is there too.
 *
 * @param depots those that its good rows name; a drivers' file leaves them alone
 * @param vehicles those that are new or known, each with its shifts; none in a drivers' file
 * @param drivers those who are new or known; none in a fleet file
 * @param vehicleNames what the drivers' usual vehicles are called, former ones included
 * @param rejectedRows rows that stay out
 * @param errors what is wrong with them, in the order of the file; at most {@link Rejections#MAX_ERRORS}
 */
public record FleetPreview(
        List<FileEntry<Depot>> depots,
        List<FileEntry<VehicleShifts>> vehicles,
        List<FileEntry<Driver>> drivers,
        Map<VehicleId, String> vehicleNames,
        int rejectedRows,
        List<RowError> errors) {
    public FleetPreview {
        depots = List.copyOf(depots);
        vehicles = List.copyOf(vehicles);
        drivers = List.copyOf(drivers);
        vehicleNames = Map.copyOf(vehicleNames);
        errors = List.copyOf(errors);
    }

    /** How many depots, vehicles and drivers become other than they are; without one, the fleet stays as it is. */
    public long countChanges() {
        return Stream.of(depots, vehicles, drivers)
                .flatMap(List::stream)
                .filter(entry -> !entry.isUnchanged())
                .count();
    }

    /** The depot of each vehicle or driver; one that has several comes several times. */
    Stream<DepotId> depotsOfRows() {
        return Stream.concat(
                vehicles.stream().map(entry -> entry.after().vehicle().depot()),
                drivers.stream().map(entry -> entry.after().depot()));
    }

    /** The depots of which something is here. */
    Stream<DepotId> depotIds() {
        return Stream.concat(depots.stream().map(entry -> entry.after().id()), depotsOfRows())
                .distinct();
    }
}
