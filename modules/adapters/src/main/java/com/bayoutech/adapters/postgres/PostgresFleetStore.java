package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.CrewStore;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** The fleet by JPA. Each write is flushed, so that what follows by JDBC in the same unit of work finds it. */
final class PostgresFleetStore implements FleetStore {
    private final DepotRows depots;
    private final VehicleRows vehicles;
    private final CrewStore crew;
    private final UnitOfWork unitOfWork;

    PostgresFleetStore(DepotRows depots, VehicleRows vehicles, CrewStore crew, UnitOfWork unitOfWork) {
        this.depots = depots;
        this.vehicles = vehicles;
        this.crew = crew;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Depot> listDepots() {
        return depots.findAllByOrderByNameAscIdAsc().stream()
                .map(DepotRow::toDepot)
                .toList();
    }

    @Override
    public Optional<Depot> findDepot(DepotId depot) {
        return depots.findById(depot.value()).map(DepotRow::toDepot);
    }

    @Override
    public List<Vehicle> listVehicles(DepotId depot) {
        return vehicles.findByDepotIdOrderByNameAsc(depot.value()).stream()
                .map(VehicleRow::toVehicle)
                .toList();
    }

    @Override
    public Optional<Vehicle> findVehicle(VehicleId vehicle) {
        return vehicles.findById(vehicle.value()).map(VehicleRow::toVehicle);
    }

    @Override
    public List<ShiftPattern> listPatterns(DepotId depot) {
        return vehicles.findWithPatterns(depot.value()).stream()
                .flatMap(vehicle -> vehicle.toPatterns().stream())
                .toList();
    }

    @Override
    public void save(Depot depot) {
        try {
            unitOfWork.call(() -> depots.saveAndFlush(new DepotRow(depot)));
        } catch (DataIntegrityViolationException e) {
            throw refused(e, "depot_name_key", "depot (" + depot.name() + ")");
        }
    }

    @Override
    public void save(Vehicle vehicle, List<ShiftPattern> patterns) {
        try {
            unitOfWork.call(() -> vehicles.saveAndFlush(new VehicleRow(vehicle, patterns)));
        } catch (DataIntegrityViolationException e) {
            throw refused(e, "vehicle_depot_id_name_key", "vehicle (" + vehicle.name() + ")");
        }
    }

    @Override
    public void remove(VehicleId vehicle) {
        unitOfWork.run(() -> {
            vehicles.deleteById(vehicle.value());
            vehicles.flush();
        });
    }

    @Override
    public CrewStore crew() {
        return crew;
    }

    @Override
    public void remove(DepotId depot) {
        try {
            unitOfWork.run(() -> depots.remove(depot.value()));
        } catch (DataIntegrityViolationException e) {
            throw Refusals.of("The depot (" + depot + ") still has orders or plans. Remove those first.", e);
        }
    }

    /** What comes of two files that bring the same name at once. */
    private static RuntimeException refused(DataIntegrityViolationException failure, String constraint, String what) {
        return Refusals.isBrokenBy(failure, constraint)
                ? Refusals.of("The " + what + " came in from somebody else just now. Send the file again.", failure)
                : failure;
    }
}
