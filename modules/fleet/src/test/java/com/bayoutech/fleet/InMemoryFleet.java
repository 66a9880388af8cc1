package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Depots, vehicles and shift patterns in memory; the tests of other modules have them, too. */
public class InMemoryFleet implements FleetStore {
    protected final Map<VehicleId, List<ShiftPattern>> patterns = new LinkedHashMap<>();
    final InMemoryCrew crew = new InMemoryCrew();
    final Map<DepotId, Depot> depots = new LinkedHashMap<>();
    final Map<VehicleId, Vehicle> vehicles = new LinkedHashMap<>();

    /** Nothing yet. */
    public InMemoryFleet() {}

    /** Is called before each change. */
    protected void changing() {}

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
        changing();
        depots.put(depot.id(), depot);
    }

    @Override
    public void save(Vehicle vehicle, List<ShiftPattern> itsPatterns) {
        changing();
        vehicles.put(vehicle.id(), vehicle);
        patterns.put(vehicle.id(), itsPatterns);
    }

    @Override
    public void remove(VehicleId vehicle) {
        changing();
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
        changing();
        depots.remove(depot);
        vehicles.values().removeIf(vehicle -> vehicle.depot().equals(depot));
        patterns.keySet().retainAll(vehicles.keySet());
    }
}
