package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static com.bayoutech.fleet.FleetFixture.counts;
import static com.bayoutech.fleet.FleetFixture.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Skill;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrewImportTest {
    private static final String FILE = """
        depot,driver,skills,usual_vehicle
        New Orleans,Odile,Tail  Lift;7.5 t,V1
        New Orleans,Zoé,,
        """;

    private final FleetFixture fixture = new FleetFixture();
    private DepotId depot;

    @BeforeEach
    void oneVan() {
        fixture.sendRow("vehicle=V1");
        depot = fixture.depot().id();
        fixture.fleet.entries.clear();
        fixture.events.clear();
    }

    @Test
    void everyColumnOfARowComesIn() {
        assertThat(counts(send(FILE))).isEqualTo("1 depots, 0 vehicles, 2 drivers");
        Driver odile = drivers().getFirst();
        assertThat(odile)
                .isEqualTo(new Driver(
                        odile.id(),
                        depot,
                        "Odile",
                        Set.of(new Skill("tail lift"), new Skill("7.5 t")),
                        Optional.of(fixture.vehicle("V1").id())));
        assertThat(drivers().getLast().usualVehicle()).isEmpty();
    }

    @Test
    void aDriverWhoIsKnownByNameKeepsTheirId() {
        send(FILE);
        DriverId odile = drivers().getFirst().id();
        send("depot,driver,skills,usual_vehicle\nNew Orleans,Odile,forklift,\n");
        assertThat(drivers()).hasSize(2);
        assertThat(drivers().getFirst())
                .isEqualTo(new Driver(odile, depot, "Odile", Set.of(new Skill("forklift")), Optional.empty()));
    }

    @Test
    void aColumnThatIsNotThereChangesNothingAndAnEmptyCellClears() {
        send(FILE);
        List<Driver> before = drivers();
        assertThat(counts(send("depot,driver\nNew Orleans,Odile\n"))).isEqualTo("1 depots, 0 vehicles, 1 drivers");
        assertThat(drivers()).isEqualTo(before);

        send("depot,driver,skills\nNew Orleans,Odile,\n");
        assertThat(drivers().getFirst().skills()).isEmpty();
        assertThat(drivers().getFirst().usualVehicle())
                .contains(fixture.vehicle("V1").id());

        send("depot,driver,usual_vehicle\nNew Orleans,Odile,\n");
        assertThat(drivers().getFirst().usualVehicle()).isEmpty();
    }

    @Test
    void twoFilesLockTheirDepotsInOneOrder() {
        fixture.sendRow("depot=Gretna", "vehicle=V3");
        fixture.fleet.crew.locked.clear();
        send("depot,driver\nNew Orleans,Odile\nGretna,Zoé\n");
        send("depot,driver\nGretna,Zoé\nNew Orleans,Odile\n");
        List<DepotId> locked = fixture.fleet.crew.locked;
        assertThat(locked).hasSize(4).containsExactly(locked.get(0), locked.get(1), locked.get(0), locked.get(1));
    }

    @Test
    void eachBadRowSaysWhatToDo() {
        Driver twin = new Driver(DriverId.random(), depot, "Ada", Set.of(), Optional.empty());
        fixture.fleet.crew.save(twin);
        fixture.fleet.crew.save(new Driver(DriverId.random(), depot, "Ada", Set.of(), Optional.empty()));

        FleetPreview report = send("""
            depot,driver,skills,usual_vehicle
            New Orleans,,,
            Nowhere,Ben,,
            New Orleans,Ben,,V9
            New Orleans,Ada,,
            New Orleans,Cleo,,
            New Orleans,Cleo,,
            """);

        assertThat(report.errors())
                .extracting(error -> error.line() + " " + error.column() + " " + error.problem())
                .containsExactly(
                        "2 driver is missing",
                        "3 depot is no depot that you may change",
                        "4 usual_vehicle is no vehicle of the depot",
                        "5 driver is the name of 2 drivers of the depot",
                        "7 driver is named in line 6 already");
        assertThat(report.drivers()).hasSize(1);
        assertThat(report.rejectedRows()).isEqualTo(5);
    }

    @Test
    void whatIsExportedIsImportedAgainWithoutAChange() throws IOException {
        send(
                "depot,driver,skills,usual_vehicle\nNew Orleans,'+cmd|' /C calc'!A0,'@x;y,V1\nNew Orleans,\"Zoé, Čech\",,\n");
        List<Driver> before = drivers();
        assertThat(before).hasSize(2);
        String file = export();
        assertThat(file).contains("'+cmd").doesNotContain(",+cmd");
        assertThat(counts(send(file))).isEqualTo("1 depots, 0 vehicles, 2 drivers");

        assertThat(drivers()).isEqualTo(before);
    }

    @Test
    void theTrailHasNumbersAndNoNames() throws IOException {
        send(FILE);
        export();
        assertThat(fixture.fleet.entries)
                .extracting(entry -> entry.action() + " " + entry.facts())
                .containsExactly("drivers.imported {drivers=2}", "drivers.exported {drivers=2}");
        assertThat(fixture.events.toString()).doesNotContain("Odile");
    }

    @Test
    void theirNamesLeaveOnlyWithAProofOfWhoAsks() {
        Caller unproven =
                new Caller(UUID.randomUUID(), "dora", Map.of(Permission.FLEET_READ, DepotScope.of(Set.of(depot))));
        CrewExporter exporter = new CrewExporter(fixture.fleet, fixture.fleet, fixture.fleet);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThatThrownBy(() -> exporter.export(unproven, depot, file)).isInstanceOf(NotProvenException.class);
        assertThat(file.size()).isZero();
        assertThat(fixture.fleet.entries).isEmpty();
    }

    @Test
    void whoMayEditAnotherDepotAloneBringsNobodyIn() {
        Caller elsewhere = new Caller(
                UUID.randomUUID(), "mo", Map.of(Permission.FLEET_EDIT, DepotScope.of(Set.of(DepotId.random()))));
        FleetPreview report = fixture.importer.importFile(elsewhere, FleetFileKind.DRIVERS, stream(FILE));
        assertThat(report.drivers()).isEmpty();
        assertThat(report.rejectedRows()).isEqualTo(2);
        Caller reader = Caller.system("reader", Permission.FLEET_READ);
        assertThatThrownBy(() -> fixture.importer.importFile(reader, FleetFileKind.DRIVERS, stream(FILE)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void rubbishIsRefusedCleanly() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(FILE);
            for (int change = random.nextInt(10); change >= 0; change--) {
                text.setCharAt(
                        random.nextInt(text.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 0xD800));
            }
            try {
                assertThat(send(text.toString())).isNotNull();
            } catch (CsvFormatException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private FleetPreview send(String csv) {
        return fixture.sendDrivers(csv);
    }

    private String export() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new CrewExporter(fixture.fleet, fixture.fleet, fixture.fleet).export(DISPATCHER, depot, file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private List<Driver> drivers() {
        return fixture.fleet.crew.listDrivers(depot);
    }
}
