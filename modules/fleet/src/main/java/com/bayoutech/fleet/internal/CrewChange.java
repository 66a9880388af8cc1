package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.CrewReport;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.RowError;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the drivers to what a file says, within one unit of work. */
public final class CrewChange {
    private final Caller caller;
    private final FleetStore fleet;
    private final CrewDraft draft;
    private final Map<String, Depot> depots = new HashMap<>();
    private final Map<DepotId, Crew> crews = new HashMap<>();
    private final Map<DepotId, Integer> counts = new LinkedHashMap<>();

    /** What is known of a depot before the file. */
    private record Crew(Map<String, List<Driver>> drivers, Map<String, VehicleId> vehicles) {}

    public CrewChange(Caller caller, FleetStore fleet, CrewDraft draft) {
        this.caller = caller;
        this.fleet = fleet;
        this.draft = draft;
    }

    /** Saves the good rows; what is like this already is left alone. */
    public void apply() {
        fleet.listDepots().stream()
                .filter(depot -> caller.may(Permission.FLEET_EDIT, depot.id()))
                .forEach(depot -> depots.put(depot.name(), depot));
        lock();
        for (CrewRow row : draft.rows()) {
            Depot depot = depots.get(row.depot());
            if (depot == null) {
                reject(
                        row,
                        CrewColumns.DEPOT,
                        row.depot(),
                        "is no depot that you may change",
                        "Write its name as the fleet view has it, or ask somebody who looks after it.");
            } else {
                save(row, depot.id());
            }
        }
    }

    /** Nobody else changes who drives there until the file is in. In the order of their ids, so that two files never wait for each other. */
    private void lock() {
        draft.rows().stream()
                .map(row -> depots.get(row.depot()))
                .filter(Objects::nonNull)
                .map(Depot::id)
                .distinct()
                .sorted(Comparator.comparing(DepotId::value))
                .forEach(fleet.crew()::lock);
    }

    /** How many drivers each depot of the file has in it. */
    public Map<DepotId, Integer> driversByDepot() {
        return Map.copyOf(counts);
    }

    /** What came of it. */
    public CrewReport report() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new CrewReport(
                total, draft.rejections().rows(), draft.rejections().errors());
    }

    private void save(CrewRow row, DepotId depot) {
        Crew crew = crews.computeIfAbsent(depot, this::read);
        List<Driver> namesakes = crew.drivers().getOrDefault(row.driver(), List.of());
        Optional<String> named = row.usualVehicle().filter(name -> !name.isEmpty());
        Optional<VehicleId> vehicle = named.map(crew.vehicles()::get);
        if (namesakes.size() > 1) {
            reject(
                    row,
                    CrewColumns.DRIVER,
                    row.driver(),
                    "is the name of " + namesakes.size() + " drivers of the depot",
                    "Give them names that differ in the fleet view, such as by an initial.");
        } else if (vehicle.isEmpty() && named.isPresent()) {
            reject(
                    row,
                    CrewColumns.USUAL_VEHICLE,
                    named.get(),
                    "is no vehicle of the depot",
                    "Write its name as the fleet view has it, or leave the cell empty.");
        } else {
            Optional<Driver> known = namesakes.stream().findFirst();
            DriverId id = known.map(Driver::id).orElseGet(DriverId::random);
            Driver wanted = new Driver(
                    id,
                    depot,
                    row.driver(),
                    row.skills().or(() -> known.map(Driver::skills)).orElse(Set.of()),
                    row.usualVehicle().isPresent() ? vehicle : known.flatMap(Driver::usualVehicle));
            if (!known.equals(Optional.of(wanted))) {
                fleet.crew().save(wanted);
            }
            counts.merge(depot, 1, Integer::sum);
        }
    }

    private Crew read(DepotId depot) {
        return new Crew(
                fleet.crew().listDrivers(depot).stream().collect(Collectors.groupingBy(Driver::name)),
                fleet.listVehicles(depot).stream().collect(Collectors.toMap(Vehicle::name, Vehicle::id)));
    }

    private void reject(CrewRow row, String column, String value, String problem, String remedy) {
        draft.rejections().add(new RowError(row.line(), column, value, problem, remedy));
    }
}
