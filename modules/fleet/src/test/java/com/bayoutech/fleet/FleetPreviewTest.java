package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static com.bayoutech.fleet.FleetFixture.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FleetPreviewTest {
    private static final String FILE = """
            depot,depot_latitude,depot_longitude,zone,vehicle,capacity,shift_start,shift_end
            New Orleans,29.95,-90.07,America/Chicago,V1,20,08:00,17:00
            New Orleans,,,,V2,30,08:00,17:00
            New Orleans,,,,V3,many,08:00,17:00
            """;

    private static final String DRIVERS = "depot,driver,usual_vehicle\nNew Orleans,Odile,V1\n";

    private final FleetFixture fixture = new FleetFixture();

    @Test
    void whatAFileBringsIsShownAndNothingOfItIsStored() {
        fixture.sendRow("vehicle=V1", "capacity=20");
        fixture.sendRow("vehicle=V2", "capacity=10");
        int saves = fixture.fleet.saves;

        FleetPreview preview =
                preview(FILE + "New Orleans,,,,V4,5,06:00,14:00\n").preview();

        assertThat(preview.depots())
                .singleElement()
                .satisfies(depot -> assertThat(depot.isUnchanged()).isTrue());
        assertThat(preview.vehicles())
                .extracting(FleetPreviewTest::words)
                .containsExactly("V1 =", "V2 10 -> 30", "V4 +");
        assertThat(FleetFixture.problems(preview)).containsExactly("4 capacity cannot be read");
        assertThat(preview.countChanges()).isEqualTo(2);
        assertThat(fixture.fleet.saves).isEqualTo(saves);
    }

    @Test
    void whatIsStoredIsWhatWasShown() {
        PreviewedFile seen = preview(FILE);
        assertThat(importSeen(seen)).isEmpty();
        assertThat(fixture.fleet.vehicles.values())
                .containsExactlyElementsOf(seen.preview().vehicles().stream()
                        .map(entry -> entry.after().vehicle())
                        .toList());
        assertThat(fixture.depot()).isEqualTo(seen.preview().depots().getFirst().after());
        assertThat(preview(FILE).preview().countChanges()).isZero();
    }

    @Test
    void whatSomebodyHasChangedSinceIsNotOverwrittenButShown() {
        fixture.sendRow("vehicle=V2", "capacity=10");
        PreviewedFile seen = preview(FILE);
        fixture.sendRow("vehicle=V2", "capacity=15");
        int saves = fixture.fleet.saves;

        PreviewedFile now = importSeen(seen).orElseThrow();

        assertThat(fixture.fleet.saves).isEqualTo(saves);
        assertThat(fixture.vehicle("V2").capacity()).isEqualTo(Capacity.of(15));
        assertThat(now.preview().vehicles()).extracting(FleetPreviewTest::words).containsExactly("V1 +", "V2 15 -> 30");
        assertThat(importSeen(now)).isEmpty();
        assertThat(fixture.vehicle("V2").capacity()).isEqualTo(Capacity.of(30));
    }

    @Test
    void whatIsChangedBeforeTheLockIsHadCounts() {
        fixture.sendRow("vehicle=V2", "capacity=10");
        PreviewedFile seen = preview(FILE);
        Vehicle vehicle = fixture.vehicle("V2");
        fixture.fleet.crew.meanwhile = () -> fixture.fleet.save(
                new Vehicle(
                        vehicle.id(),
                        vehicle.depot(),
                        "V2",
                        "truck",
                        vehicle.capacity(),
                        vehicle.skills(),
                        vehicle.costs()),
                fixture.fleet.patterns.get(vehicle.id()));

        assertThat(importSeen(seen)).isPresent();
        assertThat(fixture.vehicle("V2").type()).isEqualTo("truck");
    }

    @Test
    void whatSomebodyHasRemovedOrAddedSinceIsAChangeToo() {
        fixture.sendRow("vehicle=V2", "capacity=30");
        PreviewedFile seen = preview(FILE);
        fixture.fleet.call(() -> {
            fixture.fleet.remove(fixture.vehicle("V2").id());
            return true;
        });
        PreviewedFile anew = importSeen(seen).orElseThrow();
        assertThat(anew.preview().vehicles())
                .extracting(FleetPreviewTest::words)
                .containsExactly("V1 +", "V2 +");
        fixture.sendRow("vehicle=V1", "capacity=9");
        assertThat(importSeen(anew)).isPresent();
        assertThat(fixture.vehicle("V1").capacity()).isEqualTo(Capacity.of(9));
    }

    @Test
    void aFileThatIsStoredTwiceBringsNothingMore() {
        PreviewedFile seen = preview(FILE);
        assertThat(importSeen(seen)).isEmpty();
        assertThat(importSeen(seen).orElseThrow().preview().countChanges()).isZero();
        assertThat(fixture.fleet.vehicles).hasSize(2);
    }

    @Test
    void whoHasLostADepotMeanwhileStoresNothingThere() {
        fixture.sendRow();
        DepotId depot = fixture.depot().id();
        Caller there = editor(depot);
        PreviewedFile seen = fixture.importer.preview(there, FleetFileKind.VEHICLES, stream(FILE));
        assertThat(seen.preview().vehicles()).hasSize(2);
        int saves = fixture.fleet.saves;

        PreviewedFile now =
                fixture.importer.importSeen(editor(DepotId.random()), seen).orElseThrow();

        assertThat(now.preview().vehicles()).isEmpty();
        assertThat(now.preview().depots()).isEmpty();
        assertThat(fixture.fleet.saves).isEqualTo(saves);
        Caller reader = Caller.system("reader", Permission.FLEET_READ);
        assertThatThrownBy(() -> fixture.importer.importSeen(reader, seen)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> fixture.importer.preview(reader, FleetFileKind.VEHICLES, stream(FILE)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void driversAreShownWithTheNamesOfTheirVehicles() {
        fixture.sendRow("vehicle=V1");
        fixture.sendRow("vehicle=V2");
        fixture.sendDrivers("depot,driver,usual_vehicle\nNew Orleans,Odile,V2\nNew Orleans,Zoé,\n");

        FleetPreview preview = previewDrivers().preview();

        FileEntry<Driver> odile = preview.drivers().getFirst();
        assertThat(odile.before().flatMap(Driver::usualVehicle).map(preview.vehicleNames()::get))
                .contains("V2");
        assertThat(odile.after().usualVehicle().map(preview.vehicleNames()::get))
                .contains("V1");
        assertThat(preview.drivers()).hasSize(1);
    }

    @Test
    void aDriversFileIsStoredAsItWasShown() {
        fixture.sendRow("vehicle=V1");
        PreviewedFile seen = previewDrivers();
        assertThat(importSeen(seen)).isEmpty();
        assertThat(fixture.fleet.crew.listDrivers(fixture.depot().id()))
                .containsExactly(seen.preview().drivers().getFirst().after());
        assertThat(fixture.events.getLast().facts()).isEqualTo(Map.of("drivers", "1"));
    }

    @Test
    void aNamesakeWhoHasComeSinceIsNotTakenForTheOther() {
        fixture.sendRow("vehicle=V1");
        PreviewedFile seen = previewDrivers();
        Driver other = new Driver(DriverId.random(), fixture.depot().id(), "Odile", Set.of(), Optional.empty());
        fixture.fleet.crew.save(other);

        PreviewedFile now = importSeen(seen).orElseThrow();

        assertThat(now.preview().drivers().getFirst().before()).contains(other);
        assertThat(fixture.fleet.crew.listDrivers(fixture.depot().id())).containsExactly(other);
    }

    @Test
    void namesThatBeginLikeAFormulaComeBackFromAFile() throws IOException {
        for (String name : List.of("=V", "+V", "-V", "@V", "'=V", "'V", "-1")) {
            FleetFixture fleet = new FleetFixture();
            fleet.sendRow("vehicle=V1");
            Depot depot = new Depot(
                    fleet.depot().id(),
                    name,
                    fleet.depot().place(),
                    fleet.depot().zone());
            Vehicle known = fleet.vehicle("V1");
            Vehicle vehicle =
                    new Vehicle(known.id(), depot.id(), name, name, known.capacity(), known.skills(), known.costs());
            fleet.fleet.call(() -> {
                fleet.fleet.save(depot);
                fleet.fleet.save(vehicle, fleet.fleet.patterns.get(known.id()));
                return true;
            });
            fleet.fleet.crew.save(new Driver(DriverId.random(), depot.id(), name, Set.of(), Optional.of(vehicle.id())));
            ByteArrayOutputStream vehicles = new ByteArrayOutputStream();
            ByteArrayOutputStream drivers = new ByteArrayOutputStream();
            new FleetExporter(fleet.fleet, fleet.fleet).export(DISPATCHER, depot.id(), vehicles);
            new CrewExporter(fleet.fleet, fleet.fleet, fleet.fleet).export(DISPATCHER, depot.id(), drivers);

            FleetPreview fleetAgain = fleet.send(vehicles.toString(StandardCharsets.UTF_8));
            FleetPreview crewAgain = fleet.sendDrivers(drivers.toString(StandardCharsets.UTF_8));

            assertThat(FleetFixture.counts(fleetAgain)).as(name).isEqualTo("1 depots, 1 vehicles, 0 drivers");
            assertThat(FleetFixture.counts(crewAgain)).as(name).isEqualTo("1 depots, 0 vehicles, 1 drivers");
            assertThat(fleetAgain.countChanges()).as(name).isZero();
            assertThat(crewAgain.countChanges()).as(name).isZero();
        }
    }

    private static String words(FileEntry<VehicleShifts> entry) {
        Vehicle after = entry.after().vehicle();
        String change = entry.before()
                .map(before -> before.vehicle().capacity().amounts().getFirst() + " -> "
                        + after.capacity().amounts().getFirst())
                .orElse("+");
        return after.name() + " " + (entry.isUnchanged() ? "=" : change);
    }

    private static Caller editor(DepotId depot) {
        return new Caller(UUID.randomUUID(), "dora", Map.of(Permission.FLEET_EDIT, DepotScope.of(Set.of(depot))));
    }

    private PreviewedFile preview(String csv) {
        return fixture.importer.preview(DISPATCHER, FleetFileKind.VEHICLES, stream(csv));
    }

    private PreviewedFile previewDrivers() {
        return fixture.importer.preview(DISPATCHER, FleetFileKind.DRIVERS, stream(DRIVERS));
    }

    private Optional<PreviewedFile> importSeen(PreviewedFile seen) {
        return fixture.importer.importSeen(DISPATCHER, seen);
    }
}
