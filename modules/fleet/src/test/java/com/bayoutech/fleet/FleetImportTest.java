package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.counts;
import static com.bayoutech.fleet.FleetFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.fleet.ShiftPattern.BreakPattern;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.foundation.csv.Rejections;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FleetImportTest {
    private static final String TWO_DEPOTS = """
            depot,depot_latitude,depot_longitude,zone,vehicle,type,capacity,skills,shift_start,shift_end,days,break_earliest,break_latest,break_minutes,fixed_cost,cost_per_km,cost_per_hour
            New Orleans,29.95,-90.07,America/Chicago,V1,van,20;800,Tail Lift;cold,8:00,17:00,mon-fri,11:30,13:00,30,50,0.45,25.5
            New Orleans,,,,V2,,10,,22:00,06:00,sat;sun,,,,,,
            Wien,48.2,16.4,Europe/Vienna,V1,bike,5,,06:00,14:00,,,,,,,
            """;

    private final FleetFixture fixture = new FleetFixture();

    @Test
    void everyColumnOfARowComesIntoTheFleet() {
        FleetPreview report = fixture.send(TWO_DEPOTS);

        assertThat(counts(report)).isEqualTo("2 depots, 3 vehicles, 0 drivers");
        Depot depot = fixture.depot();
        assertThat(depot)
                .isEqualTo(
                        new Depot(depot.id(), "New Orleans", new Place(29.95, -90.07), ZoneId.of("America/Chicago")));
        Vehicle vehicle = fixture.fleet.listVehicles(depot.id()).getFirst();
        assertThat(vehicle)
                .isEqualTo(new Vehicle(
                        vehicle.id(),
                        depot.id(),
                        "V1",
                        "van",
                        Capacity.of(20, 800),
                        Set.of(new Skill("tail lift"), new Skill("cold")),
                        new VehicleCosts(5_000, 45, 2_550)));
        assertThat(fixture.fleet.patterns.get(vehicle.id()))
                .containsExactly(new ShiftPattern(
                        vehicle.id(),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        Optional.of(
                                new BreakPattern(LocalTime.of(11, 30), LocalTime.of(13, 0), Duration.ofMinutes(30)))));
    }

    @Test
    void whatARowLeavesOutHasItsUsualValue() {
        fixture.send(TWO_DEPOTS);

        Vehicle vehicle = fixture.vehicle("V2");
        assertThat(vehicle.type()).isEqualTo("vehicle");
        assertThat(vehicle.costs()).isEqualTo(new VehicleCosts(0, 0, 0));
        assertThat(vehicle.skills()).isEmpty();
        assertThat(fixture.fleet.listPatterns(
                        fixture.fleet.listDepots().getLast().id()))
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.days()).hasSize(7);
                    assertThat(pattern.pause()).isEmpty();
                });
    }

    @Test
    void aDepotAndAVehicleThatAreKnownByNameKeepTheirIds() {
        fixture.send(TWO_DEPOTS);
        Depot depot = fixture.depot();
        Vehicle vehicle = fixture.vehicle("V2");

        FleetPreview report =
                fixture.sendRow("depot_latitude=30", "vehicle=V2", "capacity=99", "shift_start=09:00", "days=mon");

        assertThat(report.errors()).isEmpty();
        assertThat(fixture.fleet.depots).hasSize(2);
        assertThat(fixture.fleet.vehicles).hasSize(3);
        assertThat(fixture.fleet.findDepot(depot.id()).orElseThrow().place()).isEqualTo(new Place(30, -90.07));
        assertThat(fixture.fleet.vehicles.get(vehicle.id()).capacity()).isEqualTo(Capacity.of(99));
        assertThat(fixture.fleet.patterns.get(vehicle.id()))
                .extracting(ShiftPattern::start)
                .containsExactly(LocalTime.of(9, 0));
    }

    @Test
    void aDepotThatIsKnownNeedsNoPlaceInTheNextFile() {
        fixture.sendRow();

        FleetPreview report = fixture.sendRow("depot_latitude=", "depot_longitude=", "zone=", "vehicle=V2");

        assertThat(counts(report)).isEqualTo("1 depots, 1 vehicles, 0 drivers");
    }

    @Test
    void theSameFileTwiceChangesNothingButTheTrail() {
        fixture.send(TWO_DEPOTS);
        var vehicles = List.copyOf(fixture.fleet.vehicles.values());
        int saves = fixture.fleet.saves;

        fixture.send(TWO_DEPOTS);

        assertThat(fixture.fleet.vehicles.values()).containsExactlyElementsOf(vehicles);
        assertThat(fixture.fleet.saves - saves).as("audit entries alone").isEqualTo(2);
    }

    @Test
    void theRowsOfAVehicleAreItsShifts() {
        FleetPreview report = fixture.send(TWO_DEPOTS
                + "Wien,,,,V1,bike,5,,15:00,22:00,mon-fri,,,,,,\nWien,,,,V1,bike,5,,15:00,20:00,sat,,,,,,\n");

        assertThat(counts(report)).isEqualTo("2 depots, 3 vehicles, 0 drivers");
        assertThat(fixture.fleet.listPatterns(
                        fixture.fleet.listDepots().getLast().id()))
                .extracting(ShiftPattern::start)
                .containsExactly(LocalTime.of(6, 0), LocalTime.of(15, 0), LocalTime.of(15, 0));
    }

    @Test
    void aVehicleWithABadRowStaysAsItIs() {
        fixture.send(TWO_DEPOTS);

        FleetPreview report = fixture.send(
                TWO_DEPOTS + "Wien,,,,V1,van,9,,15:00,17:00,,,,,,,\nNew Orleans,,,,V2,,10,,23:00,23:30,sun,,,,,,\n");

        assertThat(problems(report))
                .containsExactly(
                        "3 vehicle has a row that is wrong, line 6",
                        "4 vehicle has a row that is wrong, line 5",
                        "5 vehicle has another type, capacity, skills or costs in line 4",
                        "6 vehicle has a shift in line 3 already that meets this one");
        assertThat(report.vehicles()).hasSize(1);
        assertThat(fixture.vehicle("V2").capacity()).isEqualTo(Capacity.of(10));
    }

    @Test
    void aShiftHasASeason() {
        assertThat(fixture.sendRow("valid_from=2026-11-01", "valid_until=2027-01-06")
                        .errors())
                .isEmpty();
        assertThat(fixture.fleet.listPatterns(fixture.depot().id()))
                .extracting(ShiftPattern::validity)
                .containsExactly(new ShiftPattern.Validity(
                        Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(LocalDate.of(2027, 1, 6))));
        assertThat(problems(fixture.sendRow("valid_from=2026-11-01", "valid_until=2026-10-31")))
                .containsExactly("2 valid_until is before valid_from");
        assertThat(problems(fixture.sendRow("valid_from=1.11."))).containsExactly("2 valid_from cannot be read");
    }

    @Test
    void aDepotIsInOnePlace() {
        FleetPreview report = fixture.send(TWO_DEPOTS + "Wien,48.3,16.4,Europe/Vienna,V2,van,9,,08:00,17:00,,,,,,,\n");

        assertThat(problems(report)).containsExactly("5 depot is somewhere else, or in another zone, in line 4");
        assertThat(report.vehicles()).hasSize(3);
    }

    @Test
    void aDepotThatNobodyKnowsNeedsItsPlaceAndZone() {
        assertThat(problems(fixture.sendRow("depot_latitude=", "depot_longitude=", "zone=")))
                .containsExactly("2 depot is not known, and no row says where it is");
        assertThat(problems(fixture.sendRow("zone="))).containsExactly("2 zone is missing");
        assertThat(problems(fixture.sendRow("depot_latitude=")))
                .containsExactly("2 depot_latitude is empty: the row needs latitude and longitude");
        assertThat(fixture.fleet.depots).isEmpty();
    }

    @Test
    void theFirstRowOfADepotSaysWhereItIsEvenIfItsVehicleIsWrong() {
        FleetPreview report = fixture.send(TWO_DEPOTS.replace("20;800", "many"));

        assertThat(problems(report)).containsExactly("2 capacity cannot be read");
        assertThat(report.vehicles()).hasSize(2);
    }

    @Test
    void aZoneHasANameOfTheTimeZoneDatabase() {
        for (String bad : List.of("Chicago", "UTC+6", "-06:00", "america/chicago")) {
            assertThat(problems(fixture.sendRow("zone=" + bad))).containsExactly("2 zone cannot be read");
        }
    }

    @Test
    void oneErrorDoesNotHideTheOthersOfItsRow() {
        FleetPreview report = fixture.sendRow(
                "vehicle=",
                "capacity=many",
                "shift_start=dawn",
                "days=someday",
                "cost_per_km=1.234",
                "break_minutes=30");

        assertThat(problems(report))
                .containsExactlyInAnyOrder(
                        "2 vehicle is missing",
                        "2 capacity cannot be read",
                        "2 shift_start cannot be read",
                        "2 days cannot be read",
                        "2 cost_per_km cannot be read",
                        "2 break_minutes and the break's window are not all given");
        assertThat(report.vehicles()).isEmpty();
    }

    @Test
    void aVehicleWithoutAShiftHasOneRowAlone() {
        FleetPreview report = fixture.send("""
                depot,depot_latitude,depot_longitude,zone,vehicle,capacity,shift_start,shift_end
                New Orleans,29.95,-90.07,America/Chicago,V1,20,08:00,12:00
                New Orleans,,,,V1,20,,
                New Orleans,,,,V2,20,,
                New Orleans,,,,V3,20,08:00,
                """);
        assertThat(problems(report))
                .containsExactlyInAnyOrder(
                        "2 vehicle has a row that is wrong, line 3",
                        "3 vehicle has another row in line 2, and one of the two has no shift",
                        "5 shift_end is missing");
        assertThat(report.vehicles()).singleElement().satisfies(entry -> {
            assertThat(entry.after().vehicle().name()).isEqualTo("V2");
            assertThat(entry.after().patterns()).isEmpty();
        });
    }

    @Test
    void columnsMayHaveTheNamesOfFourLanguages() {
        String row = "New Orleans;29.95;-90.07;America/Chicago;V1;20;08:00;17:00;0.45\n";
        for (String header : List.of(
                "depot;depot_latitude;depot_longitude;zone;vehicle;capacity;shift_start;shift_end;cost_per_km",
                "Depot;Depot Breitengrad;Depot Längengrad;Zeitzone;Fahrzeug;Kapazität;Schichtbeginn;Schichtende;Kosten je km",
                "Dépôt;Dépôt latitude;Dépôt longitude;Fuseau horaire;Véhicule;Capacité;Début du service;Fin du service;Coût par km",
                "Depósito;Depósito latitud;Depósito longitud;Zona horaria;Vehículo;Capacidad;Inicio del turno;Fin del turno;Coste por km",
                "DEPOT;depot-breitengrad;depot langengrad;zeitzone;fahrzeug;kapazitat;schichtbeginn;schichtende;kosten_je_km")) {
            FleetFixture fresh = new FleetFixture();
            assertThat(fresh.send(header + "\n" + row).errors()).isEmpty();
            assertThat(fresh.vehicle("V1").costs().centsPerKilometer()).isEqualTo(45);
        }
        fixture.sendRow("vehicle=V1");
        assertThat(fixture.sendDrivers("Depot;Fahrer;Fähigkeiten;Übliches Fahrzeug\nNew Orleans;Odile;cold;V1\n")
                        .drivers())
                .hasSize(1);
    }

    @Test
    void daysAreNamedOneByOneOrFromTo() {
        assertThat(days("mon;wed;Saturday")).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        assertThat(days("fri-mon; Wed"))
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(days("tue-tue")).containsExactly(DayOfWeek.TUESDAY);
    }

    @Test
    void aBreakLiesInItsShift() {
        String problem = "2 break_earliest starts a break that does not lie in the shift";
        assertThat(problems(pause("07:00", "09:00", 30))).containsExactly(problem);
        assertThat(problems(pause("16:00", "16:45", 30))).containsExactly(problem);
        assertThat(problems(pause("13:00", "12:00", 30))).containsExactly(problem);
        assertThat(problems(pause("16:00", "16:30", 30))).isEmpty();
        assertThat(problems(fixture.sendRow(
                        "shift_start=22:00",
                        "shift_end=06:00",
                        "break_earliest=23:30",
                        "break_latest=01:00",
                        "break_minutes=45")))
                .isEmpty();
    }

    @Test
    void theTrailCountsTheVehiclesOfEachDepot() {
        fixture.send(TWO_DEPOTS);

        assertThat(fixture.fleet.entries)
                .extracting(entry -> entry.action() + " " + entry.facts())
                .containsExactlyInAnyOrder("fleet.imported {vehicles=2}", "fleet.imported {vehicles=1}");
    }

    @Test
    void aCellOfNoBreakSpacesIsEmpty() {
        assertThat(problems(fixture.sendRow("depot=\u00A0"))).containsExactly("2 depot is missing");
        assertThat(problems(fixture.sendRow("vehicle=\u00A0"))).containsExactly("2 vehicle is missing");
        assertThat(problems(fixture.sendRow("capacity=\u00A0"))).containsExactly("2 capacity is missing");
        assertThat(fixture.sendRow("type=\u00A0", "skills=\u00A0", "days=\u00A0", "vehicle=V9\u00A0")
                        .errors())
                .isEmpty();
        assertThat(fixture.vehicle("V9").type()).isEqualTo("vehicle");
    }

    @Test
    void aRowThatCannotBeReadStaysOutAlone() {
        FleetPreview report = fixture.send(TWO_DEPOTS.replace(",V2,", ",\"V\" 2,"));

        assertThat(report.vehicles()).hasSize(2);
        assertThat(problems(report)).containsExactly("3 vehicle has text behind its closing quotation mark");
    }

    @Test
    void aFileOfBadRowsDoesNotFillTheMemory() {
        StringBuilder file = new StringBuilder("depot,vehicle,capacity,shift_start,shift_end\n");
        for (int row = 0; row < 12_000; row++) {
            file.append("Depot,V").append(row).append(",many,dawn,dusk\n");
        }

        FleetPreview report = fixture.send(file.toString());

        assertThat(report.rejectedRows()).isEqualTo(12_000);
        assertThat(report.errors()).hasSize(Rejections.MAX_ERRORS);
        assertThat(report.errors().getFirst().line()).isEqualTo(2);
    }

    @Test
    void whoMayNotEditTheFleetIsRefused() {
        Caller reader = Caller.system("reader", Permission.FLEET_READ);

        assertThatThrownBy(() -> fixture.importer.importFile(
                        reader, FleetFileKind.VEHICLES, new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void rubbishIsRefusedCleanly() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder(TWO_DEPOTS);
            for (int change = random.nextInt(30); change >= 0; change--) {
                text.setCharAt(
                        random.nextInt(text.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 0xD800));
            }
            try {
                assertThat(new FleetFixture().send(text.toString())).isNotNull();
            } catch (CsvFormatException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private FleetPreview pause(String earliest, String latest, int minutes) {
        return fixture.sendRow("break_earliest=" + earliest, "break_latest=" + latest, "break_minutes=" + minutes);
    }

    private Set<DayOfWeek> days(String text) {
        assertThat(fixture.sendRow("days=" + text).errors()).isEmpty();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(fixture.fleet.listPatterns(fixture.depot().id()).getFirst().days());
        return days;
    }
}
