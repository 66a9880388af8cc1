package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern.BreakPattern;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FleetEditorTest {
    private final FleetFixture fixture = new FleetFixture();
    private final FleetEditor editor =
            new FleetEditor(fixture.fleet, fixture.fleet, fixture.fleet, fixture.events::add);

    @Test
    void aDepotIsAddedAndMoved() {
        Depot depot = new Depot(DepotId.random(), "Gretna", new Place(29.91, -90.05), ZoneId.of("America/Chicago"));
        editor.saveDepot(DISPATCHER, depot, Optional.empty());
        Depot moved = new Depot(depot.id(), "Gretna", new Place(29.92, -90.05), depot.zone());
        editor.saveDepot(DISPATCHER, moved, Optional.of(depot));
        assertThat(fixture.fleet.listDepots()).containsExactly(moved);
        assertThat(fixture.fleet.entries)
                .extracting(entry -> entry.action())
                .containsExactly("depot.added", "depot.changed");
        Depot twin = new Depot(DepotId.random(), "Gretna", moved.place(), moved.zone());
        assertThatThrownBy(() -> editor.saveDepot(DISPATCHER, twin, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("another depot of the name (Gretna)");
    }

    @Test
    void whoMayEditOneDepotAddsNone() {
        fixture.sendRow();
        Depot known = fixture.depot();
        Caller local =
                new Caller(UUID.randomUUID(), "lou", Map.of(Permission.FLEET_EDIT, DepotScope.of(Set.of(known.id()))));
        editor.saveDepot(local, new Depot(known.id(), "Renamed", known.place(), known.zone()), Optional.of(known));
        Depot other = new Depot(DepotId.random(), "Other", known.place(), known.zone());
        assertThatThrownBy(() -> editor.saveDepot(local, other, Optional.empty()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aVehicleThatWasRemovedIsSavedAgainAsItWas() {
        fixture.sendRow("vehicle=V1");
        Vehicle vehicle = fixture.vehicle("V1");
        List<ShiftPattern> patterns = fixture.fleet.patterns.get(vehicle.id());
        Driver odile = new Driver(DriverId.random(), vehicle.depot(), "Odile", Set.of(), Optional.of(vehicle.id()));
        fixture.fleet.crew.save(odile);
        RemovedVehicle removed = editor.removeVehicle(DISPATCHER, seen("V1")).orElseThrow();
        assertThat(fixture.fleet.vehicles).isEmpty();
        assertThat(fixture.fleet.crew.find(odile.id()).orElseThrow().usualVehicle())
                .isEmpty();
        editor.restoreVehicle(DISPATCHER, removed);
        editor.restoreVehicle(DISPATCHER, removed);
        assertThat(fixture.vehicle("V1")).isEqualTo(vehicle);
        assertThat(fixture.fleet.patterns.get(vehicle.id())).isEqualTo(patterns);
        assertThat(fixture.fleet.crew.find(odile.id())).contains(odile);
    }

    @Test
    void whatTwoRemoveAtOnceIsThereInFullForTheFirstAndGoneForTheSecond() {
        fixture.sendRow("vehicle=V1");
        VehicleShifts seen = seen("V1");
        List<RemovedVehicle> first = new ArrayList<>();
        fixture.fleet.crew.meanwhile =
                () -> first.add(editor.removeVehicle(DISPATCHER, seen).orElseThrow());

        assertThat(editor.removeVehicle(DISPATCHER, seen)).isEmpty();

        assertThat(first.getFirst().patterns()).isEqualTo(seen.patterns());
        assertThat(fixture.fleet.entries).extracting(entry -> entry.action()).containsOnlyOnce("vehicle.removed");
    }

    @Test
    void whatTwoTakeBackAtOnceIsTakenBackOnce() {
        fixture.sendRow("vehicle=V1");
        RemovedVehicle removed = editor.removeVehicle(DISPATCHER, seen("V1")).orElseThrow();
        fixture.fleet.crew.meanwhile = () -> editor.restoreVehicle(DISPATCHER, removed);
        editor.restoreVehicle(DISPATCHER, removed);
        assertThat(fixture.fleet.entries).extracting(entry -> entry.action()).containsOnlyOnce("vehicle.restored");
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasChangedMeanwhile() {
        fixture.sendRow("vehicle=V1", "days=mon");
        VehicleShifts seen = seen("V1");
        fixture.sendRow("vehicle=V1", "days=tue");
        VehicleShifts now = seen("V1");
        VehicleShifts dearer = new VehicleShifts(costly(seen.vehicle()), seen.patterns());

        assertThatThrownBy(() -> editor.saveVehicle(DISPATCHER, dearer, Optional.of(seen)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed the vehicle meanwhile");
        assertThatThrownBy(() -> editor.saveVehicle(DISPATCHER, dearer, Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> editor.removeVehicle(DISPATCHER, seen)).isInstanceOf(RefusedException.class);
        assertThat(seen("V1")).isEqualTo(now);

        editor.removeVehicle(DISPATCHER, now);
        assertThatThrownBy(() -> editor.saveVehicle(DISPATCHER, dearer, Optional.of(now)))
                .isInstanceOf(RefusedException.class);
        assertThat(fixture.fleet.vehicles).isEmpty();
    }

    @Test
    void aDepotThatSomebodyElseHasMovedIsNotMovedBack() {
        fixture.sendRow();
        Depot seen = fixture.depot();
        fixture.sendRow("depot_latitude=30.1");
        Depot renamed = new Depot(seen.id(), "Renamed", seen.place(), seen.zone());
        assertThatThrownBy(() -> editor.saveDepot(DISPATCHER, renamed, Optional.of(seen)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed the depot meanwhile");
        assertThat(fixture.depot().name()).isEqualTo("New Orleans");
    }

    @Test
    void skillsByHandHaveTheLimitsOfAFile() {
        fixture.sendRow("vehicle=V1");
        Set<Skill> many =
                IntStream.range(0, 21).mapToObj(i -> new Skill("skill " + i)).collect(Collectors.toSet());
        assertRefused(many, "The skills (21) of V1 must be 20 at most.");
        String tooLong = "x".repeat(51);
        assertRefused(Set.of(new Skill(tooLong)), "The skill (" + tooLong + ") of V1 must have 50 characters at most.");
    }

    private void assertRefused(Set<Skill> skills, String message) {
        Vehicle known = fixture.vehicle("V1");
        Vehicle skilled = new Vehicle(known.id(), known.depot(), "V1", "van", known.capacity(), skills, known.costs());
        assertThatThrownBy(() -> save(skilled))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message);
    }

    private static Vehicle costly(Vehicle known) {
        return new Vehicle(
                known.id(),
                known.depot(),
                known.name(),
                known.type(),
                known.capacity(),
                known.skills(),
                new VehicleCosts(9_999, 0, 0));
    }

    @Test
    void aVehicleOfAnotherDepotIsNotTakenFromIt() {
        fixture.sendRow("vehicle=V1");
        fixture.sendRow("depot=Gretna", "vehicle=V2");
        Vehicle there = fixture.vehicle("V2");
        Vehicle taken = new Vehicle(
                there.id(),
                fixture.vehicle("V1").depot(),
                "V2",
                "van",
                there.capacity(),
                there.skills(),
                there.costs());
        assertThatThrownBy(() ->
                        editor.saveVehicle(DISPATCHER, new VehicleShifts(taken, List.of()), Optional.of(seen("V2"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("belongs to another depot");
    }

    @Test
    void aBreakOutsideOfItsShiftAndAShiftWithoutDaysAreRefused() {
        fixture.sendRow("vehicle=V1");
        Vehicle vehicle = fixture.vehicle("V1");
        BreakPattern late = new BreakPattern(LocalTime.of(16, 0), LocalTime.of(16, 45), Duration.ofMinutes(30));
        assertThatThrownBy(() -> save(vehicle, Set.of(DayOfWeek.MONDAY), Optional.of(late)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("break does not lie in the shift");
        assertThatThrownBy(() -> save(vehicle, Set.of(), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has no days");
    }

    @Test
    void twoShiftsOfAVehicleDoNotMeet() {
        fixture.sendRow("vehicle=V1");
        Vehicle vehicle = fixture.vehicle("V1");
        ShiftPattern known = fixture.fleet.patterns.get(vehicle.id()).getFirst();
        assertThatThrownBy(() -> save(vehicle, known, known))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("meets another one of the vehicle");
    }

    @Test
    void twoVehiclesOfADepotHaveTheirOwnNames() {
        fixture.sendRow("vehicle=V1");
        Vehicle known = fixture.vehicle("V1");
        Vehicle twin = new Vehicle(
                VehicleId.random(), known.depot(), "V1", "van", known.capacity(), known.skills(), known.costs());
        assertThatThrownBy(() -> editor.saveVehicle(DISPATCHER, new VehicleShifts(twin, List.of()), Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("another vehicle of the name (V1)");
    }

    @Test
    void whatIsExportedIsImportedAgainWithoutAChange() throws IOException {
        fixture.sendRow(
                "vehicle=+Van 1",
                "type=@van",
                "capacity=20;800",
                "skills=tail lift;cold",
                "days=mon;wed;sat",
                "break_earliest=11:30",
                "break_latest=13:30",
                "break_minutes=30",
                "fixed_cost=40",
                "cost_per_km=0.45",
                "cost_per_hour=24.5",
                "shift_start=22:00",
                "shift_end=06:00",
                "break_earliest=23:00",
                "break_latest=01:00");
        fixture.sendRow(
                "vehicle=V2", "depot_latitude=29.9511123", "zone=America/Chicago", "valid_from=2026-11-01", "days=sat");
        Vehicle twoShifts = fixture.vehicle("V2");
        ShiftPattern saturday = fixture.fleet.patterns.get(twoShifts.id()).getFirst();
        ShiftPattern sunday = new ShiftPattern(
                twoShifts.id(), LocalTime.of(9, 0), LocalTime.of(12, 0), Set.of(DayOfWeek.SUNDAY), Optional.empty());
        save(twoShifts, saturday, sunday);
        Map<VehicleId, Vehicle> vehicles = Map.copyOf(fixture.fleet.vehicles);
        Map<VehicleId, List<ShiftPattern>> patterns = Map.copyOf(fixture.fleet.patterns);
        Depot depot = fixture.depot();
        assertThat(vehicles).hasSize(2);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new FleetExporter(fixture.fleet, fixture.fleet).export(DISPATCHER, depot.id(), file);
        fixture.fleet.saves = 0;
        FleetPreview report = fixture.send(file.toString(StandardCharsets.UTF_8));
        assertThat(report.errors()).isEmpty();
        assertThat(report.vehicles()).hasSize(2);
        assertThat(fixture.fleet.vehicles).isEqualTo(vehicles);
        assertThat(fixture.fleet.patterns).isEqualTo(patterns);
        assertThat(fixture.depot()).isEqualTo(depot);
    }

    @Test
    void aVehicleThatStaysAtHomeIsInTheFileToo() throws IOException {
        fixture.sendRow("vehicle=V1");
        Vehicle spare = fixture.vehicle("V1");
        save(spare);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new FleetExporter(fixture.fleet, fixture.fleet)
                .export(DISPATCHER, fixture.depot().id(), file);
        FleetPreview same = fixture.send(file.toString(StandardCharsets.UTF_8));
        assertThat(same.errors()).isEmpty();
        assertThat(same.vehicles()).hasSize(1);
        assertThat(same.countChanges()).isZero();

        fixture.fleet.run(() -> fixture.fleet.remove(spare.id()));
        fixture.send(file.toString(StandardCharsets.UTF_8));
        Vehicle back = fixture.vehicle("V1");
        assertThat(back.capacity()).isEqualTo(spare.capacity());
        assertThat(fixture.service.listPatterns(DISPATCHER, back.depot())).isEmpty();
    }

    private void save(Vehicle vehicle, Set<DayOfWeek> days, Optional<BreakPattern> pause) {
        ShiftPattern pattern = new ShiftPattern(vehicle.id(), LocalTime.of(8, 0), LocalTime.of(17, 0), days, pause);
        save(vehicle, pattern);
    }

    private void save(Vehicle vehicle, ShiftPattern... patterns) {
        editor.saveVehicle(
                DISPATCHER, new VehicleShifts(vehicle, List.of(patterns)), Optional.of(seen(vehicle.name())));
    }

    /** A vehicle as it is now. */
    private VehicleShifts seen(String name) {
        Vehicle vehicle = fixture.vehicle(name);
        return new VehicleShifts(vehicle, fixture.fleet.patterns.get(vehicle.id()));
    }
}
