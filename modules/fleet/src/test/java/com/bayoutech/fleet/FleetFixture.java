package com.bayoutech.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Permission;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An importer and a service over a fleet in memory. */
final class FleetFixture {
    static final Caller DISPATCHER = Caller.system("dispatcher", Permission.FLEET_EDIT, Permission.FLEET_READ);

    private static final List<String> USUAL = List.of(
            "depot=New Orleans",
            "depot_latitude=29.95",
            "depot_longitude=-90.07",
            "zone=America/Chicago",
            "vehicle=V1",
            "capacity=20",
            "shift_start=08:00",
            "shift_end=17:00");

    final FakeFleet fleet = new FakeFleet();
    final List<Event> events = new ArrayList<>();
    final FleetImporter importer = new FleetImporter(fleet, fleet, fleet, events::add);
    final FleetService service = new FleetService(fleet, fleet, fleet, events::add);

    FleetPreview send(String csv) {
        return importer.importFile(DISPATCHER, FleetFileKind.VEHICLES, stream(csv));
    }

    FleetPreview sendDrivers(String csv) {
        return importer.importFile(DISPATCHER, FleetFileKind.DRIVERS, stream(csv));
    }

    static InputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** How much of each kind a file has named, where none of its rows was rejected. */
    static String counts(FleetPreview report) {
        assertThat(report.errors()).isEmpty();
        assertThat(report.rejectedRows()).isZero();
        return report.depots().size() + " depots, " + report.vehicles().size() + " vehicles, "
                + report.drivers().size() + " drivers";
    }

    /** Sends one row whose cells are {@code column=value}, over a row that is right; a later cell replaces an earlier one. */
    FleetPreview sendRow(String... cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        Stream.concat(USUAL.stream(), Arrays.stream(cells)).forEach(cell -> {
            String[] pair = cell.split("=", 2);
            byColumn.put(pair[0], pair[1]);
        });
        return send(String.join(",", byColumn.keySet()) + "\n"
                + byColumn.values().stream().map(value -> '"' + value + '"').collect(Collectors.joining(",")));
    }

    Depot depot() {
        return fleet.listDepots().getFirst();
    }

    Vehicle vehicle(String name) {
        return fleet.vehicles.values().stream()
                .filter(vehicle -> vehicle.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> problems(FleetPreview report) {
        return report.errors().stream()
                .map(error -> (error.line() + " " + error.column() + " " + error.problem()).replace("  ", " "))
                .toList();
    }
}
