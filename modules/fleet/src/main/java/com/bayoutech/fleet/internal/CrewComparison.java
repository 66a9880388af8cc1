package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FileEntry;
import com.bayoutech.fleet.FleetPreview;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a drivers' file against the crews of its depots: who is new, who becomes other, and which rows stay out. Changes nothing. */
final class CrewComparison {
    private final Caller caller;
    private final FleetStore fleet;
    private final CrewDraft draft;
    private final Rejections rejections;
    private final Map<String, Depot> depots = new HashMap<>();
    private final Map<DepotId, Crew> crews = new HashMap<>();
    private final Map<DepotId, FileEntry<Depot>> depotEntries = new LinkedHashMap<>();
    private final List<FileEntry<Driver>> entries = new ArrayList<>();

    /** What is known of a depot before the file. */
    private record Crew(Map<String, List<Driver>> drivers, Map<String, VehicleId> vehicles) {}

    CrewComparison(Caller caller, FleetStore fleet, CrewDraft draft) {
        this.caller = caller;
        this.fleet = fleet;
        this.draft = draft;
        this.rejections = new Rejections(draft.rejections());
    }

    FleetPreview preview() {
        fleet.listDepots().stream()
                .filter(depot -> caller.may(Permission.FLEET_EDIT, depot.id()))
                .forEach(depot -> depots.put(depot.name(), depot));
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
                compare(row, depot);
            }
        }
        return new FleetPreview(
                List.copyOf(depotEntries.values()),
                List.of(),
                entries,
                vehicleNames(),
                rejections.rows(),
                rejections.errors());
    }

    private void compare(CrewRow row, Depot depot) {
        Crew crew = crews.computeIfAbsent(depot.id(), this::read);
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
            Optional<Driver> before = namesakes.stream().findFirst();
            Driver after = new Driver(
                    before.map(Driver::id).orElseGet(row::newId),
                    depot.id(),
                    row.driver(),
                    row.skills().or(() -> before.map(Driver::skills)).orElse(Set.of()),
                    row.usualVehicle().isPresent() ? vehicle : before.flatMap(Driver::usualVehicle));
            entries.add(new FileEntry<>(before, after));
            depotEntries.putIfAbsent(depot.id(), new FileEntry<>(Optional.of(depot), depot));
        }
    }

    private Map<VehicleId, String> vehicleNames() {
        Map<VehicleId, String> names = new HashMap<>();
        crews.values().forEach(crew -> crew.vehicles().forEach((name, vehicle) -> names.put(vehicle, name)));
        names.keySet()
                .retainAll(entries.stream()
                        .flatMap(entry -> Stream.concat(entry.before().stream(), Stream.of(entry.after())))
                        .flatMap(driver -> driver.usualVehicle().stream())
                        .collect(Collectors.toSet()));
        return names;
    }

    private Crew read(DepotId depot) {
        return new Crew(
                fleet.crew().listDrivers(depot).stream().collect(Collectors.groupingBy(Driver::name)),
                fleet.listVehicles(depot).stream().collect(Collectors.toMap(Vehicle::name, Vehicle::id)));
    }

    private void reject(CrewRow row, String column, String value, String problem, String remedy) {
        rejections.add(new RowError(row.line(), column, value, problem, remedy));
    }
}
