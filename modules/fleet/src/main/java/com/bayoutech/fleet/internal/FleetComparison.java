package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.FileEntry;
import com.bayoutech.fleet.FleetPreview;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.VehicleShifts;
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

/** Holds a fleet file against the fleet: what is new, what becomes other, and which rows stay out. Changes nothing. */
final class FleetComparison {
    private final Caller caller;
    private final FleetStore store;
    private final FleetDraft draft;
    private final Rejections rejections;
    private final Map<String, Depot> known = new HashMap<>();
    private final Map<DepotId, Map<String, Vehicle>> vehicles = new HashMap<>();
    private final Map<DepotId, Map<VehicleId, List<ShiftPattern>>> patterns = new HashMap<>();
    private final Map<String, FileEntry<Depot>> depotEntries = new LinkedHashMap<>();
    private final List<FileEntry<VehicleShifts>> vehicleEntries = new ArrayList<>();

    FleetComparison(Caller caller, FleetStore store, FleetDraft draft) {
        this.caller = caller;
        this.store = store;
        this.draft = draft;
        this.rejections = new Rejections(draft.rejections());
    }

    FleetPreview preview() {
        store.listDepots().forEach(depot -> known.putIfAbsent(depot.name(), depot));
        for (List<FleetRow> shifts : draft.vehicles()) {
            Optional<Long> badLine = draft.findBadLine(shifts.getFirst());
            if (badLine.isPresent()) {
                shifts.forEach(row -> rejectWith(row, badLine.get()));
            } else if (isAllowed(shifts.getFirst())) {
                depot(shifts.getFirst())
                        .ifPresentOrElse(
                                depot -> compare(shifts, depot.id()), () -> shifts.forEach(this::rejectUnknown));
            } else {
                shifts.forEach(this::rejectElsewhere);
            }
        }
        return new FleetPreview(
                List.copyOf(depotEntries.values()),
                vehicleEntries,
                List.of(),
                Map.of(),
                rejections.rows(),
                rejections.errors());
    }

    private boolean isAllowed(FleetRow row) {
        Depot depot = known.get(row.depot());
        return depot == null ? caller.may(Permission.FLEET_EDIT) : caller.may(Permission.FLEET_EDIT, depot.id());
    }

    /** The depot as the file has it; empty if nobody knows where it is. */
    private Optional<Depot> depot(FleetRow row) {
        String name = row.depot();
        Optional<Depot> before = Optional.ofNullable(known.get(name));
        Optional<Depot> after = draft.findSite(name)
                .map(site -> site.depot(before.map(Depot::id).orElseGet(() -> draft.newDepot(name)), name))
                .or(() -> before);
        after.ifPresent(depot -> depotEntries.putIfAbsent(name, new FileEntry<>(before, depot)));
        return after;
    }

    private void compare(List<FleetRow> shifts, DepotId depot) {
        FleetRow row = shifts.getFirst();
        Optional<Vehicle> before = Optional.ofNullable(
                vehicles.computeIfAbsent(depot, this::vehiclesByName).get(row.vehicle()));
        Vehicle after = before.map(row::vehicle).orElseGet(() -> row.vehicle(draft.newVehicle(row), depot));
        List<ShiftPattern> knownShifts = patternsOf(after);
        List<ShiftPattern> wanted = new ArrayList<>();
        for (FleetRow shift : shifts) {
            if (shift.hours().isEmpty()) {
                continue;
            }
            Optional<WorkHours> hours = hours(shift, new KnownShifts(knownShifts), shifts.size() == 1);
            if (hours.isEmpty()) {
                shifts.stream()
                        .filter(other -> other.line() != shift.line())
                        .forEach(other -> rejectWith(other, shift.line()));
                return;
            }
            wanted.add(hours.get().pattern(after.id()));
        }
        vehicleEntries.add(new FileEntry<>(
                before.map(vehicle -> new VehicleShifts(vehicle, knownShifts)), new VehicleShifts(after, wanted)));
    }

    /** The hours of the shift of a row that has one; empty if they cannot be told, and the row is rejected then. */
    private Optional<WorkHours> hours(FleetRow row, KnownShifts shifts, boolean isOnlyRow) {
        if (KnownShifts.areSaid(row)) {
            return row.hours();
        }
        List<ShiftPattern> meant = shifts.meantBy(row, isOnlyRow);
        if (meant.size() > 1) {
            reject(
                    row,
                    FleetColumns.VEHICLE,
                    row.vehicle(),
                    "has " + meant.size()
                            + " shifts with these hours already, and the row does not tell which one it is",
                    "Export the fleet, and change that file: it has all columns.");
            return Optional.empty();
        }
        WorkHours hours = meant.stream()
                .findFirst()
                .map(one -> KnownShifts.kept(row, one))
                .orElseGet(row.hours()::orElseThrow);
        if (!hours.holdPause()) {
            reject(
                    row,
                    FleetColumns.SHIFT_START,
                    hours.start().toString(),
                    "begins hours in which the break that the shift has does not lie",
                    "Add the columns break_earliest, break_latest and break_minutes.");
            return Optional.empty();
        }
        return Optional.of(hours);
    }

    private Map<String, Vehicle> vehiclesByName(DepotId depot) {
        Map<String, Vehicle> byName = new HashMap<>();
        store.listVehicles(depot).forEach(vehicle -> byName.put(vehicle.name(), vehicle));
        return byName;
    }

    private List<ShiftPattern> patternsOf(Vehicle vehicle) {
        return patterns.computeIfAbsent(vehicle.depot(), this::patternsByVehicle)
                .getOrDefault(vehicle.id(), List.of());
    }

    private Map<VehicleId, List<ShiftPattern>> patternsByVehicle(DepotId depot) {
        Map<VehicleId, List<ShiftPattern>> byVehicle = new HashMap<>();
        store.listPatterns(depot)
                .forEach(pattern -> byVehicle
                        .computeIfAbsent(pattern.vehicle(), vehicle -> new ArrayList<>())
                        .add(pattern));
        return byVehicle;
    }

    /** The same for a depot that is there and one that is not: whoever may not change it learns nothing of it. */
    private void rejectElsewhere(FleetRow row) {
        reject(
                row,
                FleetColumns.DEPOT,
                row.depot(),
                "is no depot that you may change",
                "Leave the row out, or ask somebody who looks after all depots.");
    }

    /** With some of its shifts alone, a vehicle would lose the others that it has. */
    private void rejectWith(FleetRow row, long badLine) {
        reject(
                row,
                FleetColumns.VEHICLE,
                row.vehicle(),
                "has a row that is wrong, line " + badLine,
                "Mend that row, and send all rows of the vehicle again: its shifts come in together.");
    }

    private void rejectUnknown(FleetRow row) {
        reject(
                row,
                FleetColumns.DEPOT,
                row.depot(),
                "is not known, and no row says where it is",
                "Fill in depot_latitude, depot_longitude and zone in its first row.");
    }

    private void reject(FleetRow row, String column, String value, String problem, String remedy) {
        rejections.add(new RowError(row.line(), column, value, problem, remedy));
    }
}
