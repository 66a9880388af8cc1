package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.FleetReport;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Brings the store to what a fleet file says, within one unit of work. */
public final class FleetChange {
    private final Caller caller;
    private final FleetStore store;
    private final FleetDraft draft;
    private final Map<String, Depot> depots = new HashMap<>();
    private final Map<DepotId, Map<String, Vehicle>> vehicles = new HashMap<>();
    private final Map<DepotId, Map<VehicleId, List<ShiftPattern>>> patterns = new HashMap<>();
    private final Map<DepotId, Integer> counts = new LinkedHashMap<>();

    public FleetChange(Caller caller, FleetStore store, FleetDraft draft) {
        this.caller = caller;
        this.store = store;
        this.draft = draft;
    }

    /** Saves the good rows; what is like this already is left alone. */
    public void apply() {
        store.listDepots().forEach(depot -> depots.putIfAbsent(depot.name(), depot));
        lock();
        for (List<FleetRow> shifts : draft.vehicles()) {
            Optional<Long> badLine = draft.findBadLine(shifts.getFirst());
            if (badLine.isPresent()) {
                shifts.forEach(row -> rejectWith(row, badLine.get()));
            } else if (isAllowed(shifts.getFirst())) {
                depot(shifts.getFirst())
                        .ifPresentOrElse(depot -> save(shifts, depot.id()), () -> shifts.forEach(this::reject));
            } else {
                shifts.forEach(this::rejectElsewhere);
            }
        }
    }

    /** Nobody else changes a depot's fleet until the file is in. In the order of their ids, so that two files never wait for each other. */
    private void lock() {
        draft.vehicles().stream()
                .map(shifts -> depots.get(shifts.getFirst().depot()))
                .filter(Objects::nonNull)
                .map(Depot::id)
                .filter(depot -> caller.may(Permission.FLEET_EDIT, depot))
                .distinct()
                .sorted(Comparator.comparing(DepotId::value))
                .forEach(store.crew()::lock);
    }

    /** How many vehicles each depot of the file has in it. */
    public Map<DepotId, Integer> vehiclesByDepot() {
        return Map.copyOf(counts);
    }

    /** What came of it. */
    public FleetReport report() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        Rejections rejections = draft.rejections();
        return new FleetReport(counts.size(), total, rejections.rows(), rejections.errors());
    }

    private boolean isAllowed(FleetRow row) {
        Depot known = depots.get(row.depot());
        return known == null ? caller.may(Permission.FLEET_EDIT) : caller.may(Permission.FLEET_EDIT, known.id());
    }

    private Optional<Depot> depot(FleetRow row) {
        Optional<Depot> known = Optional.ofNullable(depots.get(row.depot()));
        Optional<Depot> wanted = draft.findSite(row.depot())
                .map(site -> site.depot(known.map(Depot::id).orElseGet(DepotId::random), row.depot()));
        if (wanted.isPresent() && !wanted.equals(known)) {
            store.save(wanted.get());
            depots.put(row.depot(), wanted.get());
        }
        return wanted.or(() -> known);
    }

    private void save(List<FleetRow> shifts, DepotId depot) {
        FleetRow row = shifts.getFirst();
        Vehicle known = vehicles.computeIfAbsent(depot, this::vehiclesByName).get(row.vehicle());
        Vehicle vehicle = known == null ? row.vehicle(VehicleId.random(), depot) : row.vehicle(known);
        List<ShiftPattern> before = patternsOf(vehicle);
        List<ShiftPattern> wanted = new ArrayList<>();
        for (FleetRow shift : shifts) {
            Optional<WorkHours> hours = hours(shift, new KnownShifts(before), shifts.size() == 1);
            if (hours.isEmpty()) {
                shifts.stream()
                        .filter(other -> other.line() != shift.line())
                        .forEach(other -> rejectWith(other, shift.line()));
                return;
            }
            wanted.add(hours.get().pattern(vehicle.id()));
        }
        if (!vehicle.equals(known) || !wanted.equals(before)) {
            store.save(vehicle, wanted);
        }
        counts.merge(depot, 1, Integer::sum);
    }

    /** The hours of a row's shift; empty if they cannot be told, and the row is rejected then. */
    private Optional<WorkHours> hours(FleetRow row, KnownShifts known, boolean isOnlyRow) {
        if (KnownShifts.areSaid(row)) {
            return Optional.of(row.hours());
        }
        List<ShiftPattern> meant = known.meantBy(row, isOnlyRow);
        if (meant.size() > 1) {
            draft.rejections()
                    .add(new RowError(
                            row.line(),
                            FleetColumns.VEHICLE,
                            row.vehicle(),
                            "has " + meant.size()
                                    + " shifts with these hours already, and the row does not tell which one it is",
                            "Export the fleet, and change that file: it has all columns."));
            return Optional.empty();
        }
        WorkHours hours = meant.stream()
                .findFirst()
                .map(one -> KnownShifts.kept(row, one))
                .orElse(row.hours());
        if (!hours.holdPause()) {
            draft.rejections()
                    .add(new RowError(
                            row.line(),
                            FleetColumns.SHIFT_START,
                            hours.start().toString(),
                            "begins hours in which the break that the shift has does not lie",
                            "Add the columns break_earliest, break_latest and break_minutes."));
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
        draft.rejections()
                .add(new RowError(
                        row.line(),
                        FleetColumns.DEPOT,
                        row.depot(),
                        "is no depot that you may change",
                        "Leave the row out, or ask somebody who looks after all depots."));
    }

    /** With some of its shifts alone, a vehicle would lose the others that it has. */
    private void rejectWith(FleetRow row, long badLine) {
        draft.rejections()
                .add(new RowError(
                        row.line(),
                        FleetColumns.VEHICLE,
                        row.vehicle(),
                        "has a row that is wrong, line " + badLine,
                        "Mend that row, and send all rows of the vehicle again: its shifts come in together."));
    }

    private void reject(FleetRow row) {
        draft.rejections()
                .add(new RowError(
                        row.line(),
                        FleetColumns.DEPOT,
                        row.depot(),
                        "is not known, and no row says where it is",
                        "Fill in depot_latitude, depot_longitude and zone in its first row."));
    }
}
