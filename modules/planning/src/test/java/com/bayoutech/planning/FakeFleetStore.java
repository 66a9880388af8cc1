package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.CrewStore;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class FakeFleetStore implements FleetStore {
    final FakeCrew crew = new FakeCrew();
    private final List<Depot> depots = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<ShiftPattern> patterns = new ArrayList<>();

    @Override
    public List<Depot> listDepots() {
        return List.copyOf(depots);
    }

    @Override
    public Optional<Depot> findDepot(DepotId depot) {
        return depots.stream().filter(known -> known.id().equals(depot)).findFirst();
    }

    @Override
    public List<Vehicle> listVehicles(DepotId depot) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.depot().equals(depot))
                .toList();
    }

    @Override
    public Optional<Vehicle> findVehicle(VehicleId vehicle) {
        return vehicles.stream().filter(known -> known.id().equals(vehicle)).findFirst();
    }

    @Override
    public List<ShiftPattern> listPatterns(DepotId depot) {
        return List.copyOf(patterns);
    }

    @Override
    public void save(Depot depot) {
        depots.add(depot);
    }

    @Override
    public void save(Vehicle vehicle, List<ShiftPattern> shifts) {
        vehicles.removeIf(known -> known.id().equals(vehicle.id()));
        patterns.removeIf(known -> known.vehicle().equals(vehicle.id()));
        vehicles.add(vehicle);
        patterns.addAll(shifts);
    }

    @Override
    public void remove(VehicleId vehicle) {
        throw new UnsupportedOperationException("Planning removes no vehicles.");
    }

    @Override
    public CrewStore crew() {
        return crew;
    }

    @Override
    public void remove(DepotId depot) {
        throw new UnsupportedOperationException("Planning removes no depots.");
    }
}
