package com.bayoutech.web.day;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.CrewStore;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Depots, vehicles and shift patterns in memory. */
public final class FakeFleet implements FleetStore {
    final FakeCrew crew = new FakeCrew();
    private final Map<DepotId, Depot> depots = new HashMap<>();
    private final Map<VehicleId, Vehicle> vehicles = new HashMap<>();
    private final Map<VehicleId, List<ShiftPattern>> patterns = new HashMap<>();
    private Optional<String> trouble = Optional.empty();

    @Override
    public List<Depot> listDepots() {
        trouble.ifPresent(message -> {
            throw new IllegalStateException(message);
        });
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
        depots.put(depot.id(), depot);
    }

    @Override
    public void save(Vehicle vehicle, List<ShiftPattern> itsPatterns) {
        vehicles.put(vehicle.id(), vehicle);
        patterns.put(vehicle.id(), itsPatterns);
    }

    @Override
    public void remove(VehicleId vehicle) {
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
        depots.remove(depot);
        vehicles.values().removeIf(vehicle -> vehicle.depot().equals(depot));
        patterns.keySet().retainAll(vehicles.keySet());
    }

    /** From now on nobody can tell which depots there are. */
    public void breakDown(String message) {
        trouble = Optional.of(message);
    }

    /** From now on no vehicle of the depot has a shift. */
    public void vehiclesGoHome(DepotId depot) {
        listVehicles(depot).forEach(vehicle -> patterns.put(vehicle.id(), List.of()));
    }

    /** How many vehicles there are, of any depot. */
    public int vehicles() {
        return vehicles.size();
    }
}
