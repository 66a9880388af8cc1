package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.UnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A fleet in memory that is changed inside a unit of work alone; it does not roll back. */
final class FakeFleet implements FleetStore, UnitOfWork, AuditTrail {
    final FakeCrew crew = new FakeCrew();
    final Map<DepotId, Depot> depots = new LinkedHashMap<>();
    final Map<VehicleId, Vehicle> vehicles = new LinkedHashMap<>();
    final Map<VehicleId, List<ShiftPattern>> patterns = new LinkedHashMap<>();
    final List<AuditEntry> entries = new ArrayList<>();
    int saves;

    private int depth;

    @Override
    public <R> R call(Supplier<R> work) {
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }

    @Override
    public List<Depot> listDepots() {
        return depots.values().stream()
                .sorted(Comparator.comparing(Depot::name))
                .toList();
    }

    @Override
    public Optional<Depot> findDepot(DepotId depot) {
        return Optional.ofNullable(depots.get(depot));
    }

    @Override
    public List<Vehicle> listVehicles(DepotId depot) {
        return vehicles.values().stream()
                .filter(vehicle -> vehicle.depot().equals(depot))
                .sorted(Comparator.comparing(Vehicle::name))
                .toList();
    }

    @Override
    public Optional<Vehicle> findVehicle(VehicleId vehicle) {
        return Optional.ofNullable(vehicles.get(vehicle));
    }

    @Override
    public List<ShiftPattern> listPatterns(DepotId depot) {
        return listVehicles(depot).stream()
                .flatMap(vehicle -> patterns.get(vehicle.id()).stream())
                .toList();
    }

    @Override
    public void save(Depot depot) {
        requireUnitOfWork();
        depots.put(depot.id(), depot);
    }

    @Override
    public void save(Vehicle vehicle, List<ShiftPattern> itsPatterns) {
        requireUnitOfWork();
        vehicles.put(vehicle.id(), vehicle);
        patterns.put(vehicle.id(), itsPatterns);
    }

    @Override
    public void remove(VehicleId vehicle) {
        requireUnitOfWork();
        vehicles.remove(vehicle);
        patterns.remove(vehicle);
        crew.forget(vehicle);
    }

    @Override
    public CrewStore crew() {
        return crew;
    }

    @Override
    public void remove(DepotId depot) {
        requireUnitOfWork();
        depots.remove(depot);
        vehicles.values().removeIf(vehicle -> vehicle.depot().equals(depot));
    }

    @Override
    public void append(AuditEntry entry) {
        requireUnitOfWork();
        entries.add(entry);
    }

    private void requireUnitOfWork() {
        if (depth == 0) {
            throw new IllegalStateException("There is no unit of work.");
        }
        saves++;
    }
}
