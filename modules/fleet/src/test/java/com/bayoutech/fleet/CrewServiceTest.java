package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrewServiceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FleetFixture fixture = new FleetFixture();
    private final CrewService crew = new CrewService(fixture.fleet, fixture.fleet, fixture.fleet, fixture.events::add);
    private final CrewEditor editor = new CrewEditor(fixture.fleet, fixture.fleet, fixture.fleet, fixture.events::add);
    private DepotId depot;

    @BeforeEach
    void twoVans() {
        fixture.sendRow("vehicle=V1");
        fixture.sendRow("vehicle=V2");
        depot = fixture.depot().id();
    }

    @Test
    void aShiftIsDrivenByWhoseVehicleItUsuallyIs() {
        Driver odile = add("Odile", "V1");
        assertThat(driver("V1")).contains(odile);
        assertThat(driver("V2")).isEmpty();
        assertThat(shifts()).hasSize(2);
    }

    @Test
    void aShiftWhoseDriverIsAbsentDoesNotTakePlaceUntilSomebodyStandsIn() {
        Driver odile = add("Odile", "V1");
        Driver remy = add("Rémy", "");
        ShiftId shift = duty("V1").shift().id();
        crew.addAbsence(DISPATCHER, new Absence(odile.id(), MONDAY, MONDAY.plusDays(1)));
        assertThat(duty("V1").takesPlace()).isFalse();
        assertThat(duty("V1").away()).containsExactly(odile);
        assertThat(shifts()).extracting(Shift::id).doesNotContain(shift);
        assertThat(standIns(shift)).containsExactly(remy);

        standIn("V1", Optional.of(remy));
        assertThat(duty("V1").isStandIn()).isTrue();
        assertThat(driver("V1")).contains(remy);
        assertThat(shifts()).extracting(Shift::id).contains(shift);

        standIn("V1", Optional.empty());
        assertThat(duty("V1").takesPlace()).isFalse();
    }

    @Test
    void whoCouldStandInIsReadOnceForAllShiftsOfTheDay() {
        Driver remy = add("Rémy", "");
        fixture.fleet.crew.reads = 0;
        assertThat(crew.listStandIns(DISPATCHER, depot, MONDAY).values())
                .hasSize(2)
                .allSatisfy(free -> assertThat(free).containsExactly(remy));
        assertThat(fixture.fleet.crew.reads).isEqualTo(1);
    }

    @Test
    void nobodyDrivesTwoShiftsThatOverlap() {
        Driver odile = add("Odile", "V1");
        ShiftId other = duty("V2").shift().id();
        assertThat(standIns(other)).isEmpty();
        assertThatThrownBy(() -> standIn("V2", Optional.of(odile)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot take this shift");
    }

    @Test
    void whoStandsInCanWhatTheUsualDriverCan() {
        add("Odile", "V1", "7.5 t");
        add("Ada", "");
        Driver ben = add("Ben", "", "7.5 t", "forklift");
        assertThat(standIns(duty("V1").shift().id())).containsExactly(ben);
    }

    @Test
    void aChosenDriverIsNotTakenAwayByTheirUsualVehicle() {
        Driver odile = add("Odile", "V1");
        Driver remy = add("Rémy", "V2");
        crew.addAbsence(DISPATCHER, new Absence(remy.id(), MONDAY, MONDAY));
        Driver zoe = add("Zoé", "");
        standIn("V1", Optional.of(zoe));
        standIn("V2", Optional.of(odile));
        assertThat(driver("V1")).contains(zoe);
        assertThat(driver("V2")).contains(odile);
    }

    @Test
    void whatAColleagueChoseMeanwhileIsNotOverwritten() {
        add("Odile", "V1");
        Driver zoe = add("Zoé", "");
        Driver ada = add("Ada", "");
        ShiftId shift = duty("V1").shift().id();
        Optional<DriverId> nobody = Optional.empty();
        crew.standIn(DISPATCHER, depot, MONDAY, shift, Optional.of(zoe.id()), nobody);
        crew.standIn(DISPATCHER, depot, MONDAY, shift, Optional.of(ada.id()), Optional.of(zoe.id()));
        fixture.events.clear();

        assertThatThrownBy(() -> crew.standIn(DISPATCHER, depot, MONDAY, shift, nobody, Optional.of(zoe.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed who drives this shift");
        assertThat(driver("V1")).contains(ada);
        assertThat(fixture.events).isEmpty();
    }

    @Test
    void whoStandsInAndIsAbsentIsReplaced() {
        add("Odile", "V1");
        Driver zoe = add("Zoé", "");
        Driver ada = add("Ada", "");
        standIn("V1", Optional.of(zoe));
        crew.addAbsence(DISPATCHER, new Absence(zoe.id(), MONDAY, MONDAY));
        assertThat(duty("V1").standIn()).isEmpty();

        standIn("V1", Optional.of(ada));
        assertThat(driver("V1")).contains(ada);
    }

    @Test
    void eachSkillIsListedWithWhoHasIt() {
        fixture.sendRow("vehicle=V1", "skills=Tail  Lift;cold");
        Driver odile = add("Odile", "V1", "tail lift", "7.5 t");
        assertThat(crew.listSkills(DISPATCHER))
                .containsExactly(
                        new SkillUse(new Skill("7.5 t"), List.of(), List.of(odile)),
                        new SkillUse(new Skill("cold"), List.of(fixture.vehicle("V1")), List.of()),
                        new SkillUse(new Skill("tail lift"), List.of(fixture.vehicle("V1")), List.of(odile)));
        Caller elsewhere = new Caller(
                UUID.randomUUID(), "mo", Map.of(Permission.FLEET_READ, DepotScope.of(Set.of(DepotId.random()))));
        assertThat(crew.listSkills(elsewhere)).isEmpty();
    }

    @Test
    void aWeekHasEachDaysDutiesAndSeasons() {
        fixture.sendRow("vehicle=V1", "days=mon;tue;thu", "valid_until=" + MONDAY.plusDays(2));
        fixture.sendRow("vehicle=V2", "days=tue");
        Driver odile = add("Odile", "V1");
        crew.addAbsence(DISPATCHER, new Absence(odile.id(), MONDAY.plusDays(1), MONDAY.plusDays(1)));
        List<DutyDay> week = crew.listDutyDays(DISPATCHER, depot, MONDAY, MONDAY.plusDays(6));
        assertThat(week).hasSize(7).extracting(DutyDay::day).startsWith(MONDAY);
        assertThat(week).extracting(day -> day.duties().size()).containsExactly(1, 2, 0, 0, 0, 0, 0);
        assertThat(week.getFirst().duties().getFirst().driver()).contains(odile);
        assertThat(week.get(1).duties()).extracting(Duty::takesPlace).containsOnlyOnce(false);
        assertThatThrownBy(() -> crew.listDutyDays(DISPATCHER, depot, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> crew.listDutyDays(DISPATCHER, depot, MONDAY, MONDAY.plusDays(31)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void absencesOfADriverDoNotOverlap() {
        Driver odile = add("Odile", "V1");
        crew.addAbsence(DISPATCHER, new Absence(odile.id(), MONDAY, MONDAY.plusDays(4)));
        Absence more = new Absence(odile.id(), MONDAY.plusDays(4), MONDAY.plusDays(6));
        assertThatThrownBy(() -> crew.addAbsence(DISPATCHER, more))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("absent already");
        crew.removeAbsence(DISPATCHER, new Absence(odile.id(), MONDAY, MONDAY.plusDays(4)));
        crew.addAbsence(DISPATCHER, more);
        assertThat(crew.listAbsences(DISPATCHER, depot, MONDAY)).containsExactly(more);
    }

    @Test
    void aDriverWhoWasRemovedIsBackWithAbsencesAndStandIns() {
        add("Rémy", "V1");
        Driver zoe = add("Zoé", "");
        Absence last = new Absence(zoe.id(), LocalDate.of(2025, 1, 7), LocalDate.of(2025, 1, 9));
        Absence next = new Absence(zoe.id(), MONDAY.plusDays(7), MONDAY.plusDays(8));
        crew.addAbsence(DISPATCHER, last);
        crew.addAbsence(DISPATCHER, next);
        standIn("V1", Optional.of(zoe));

        RemovedDriver removed = editor.removeDriver(DISPATCHER, zoe).orElseThrow();
        assertThat(duty("V1").isStandIn()).isFalse();
        assertThat(editor.removeDriver(DISPATCHER, zoe)).isEmpty();
        editor.restoreDriver(DISPATCHER, removed);
        editor.restoreDriver(DISPATCHER, removed);

        assertThat(crew.listDrivers(DISPATCHER, depot)).contains(zoe);
        assertThat(crew.listAbsences(DISPATCHER, depot, LocalDate.EPOCH)).containsExactly(last, next);
        assertThat(driver("V1")).contains(zoe);
        assertThat(duty("V1").isStandIn()).isTrue();
    }

    @Test
    void aVehicleThatGoesMeanwhileIsGivenToNobody() {
        Driver zoe = add("Zoé", "");
        VehicleId van = fixture.vehicle("V1").id();
        fixture.fleet.crew.meanwhile = () -> fixture.fleet.call(() -> {
            fixture.fleet.remove(van);
            return van;
        });
        assertThatThrownBy(
                        () -> editor.saveDriver(DISPATCHER, zoe.withUsualVehicle(Optional.of(van)), Optional.of(zoe)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not at the driver's depot any more");
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasChangedOfADriver() {
        Driver zoe = add("Zoé", "");
        Driver given = zoe.withUsualVehicle(Optional.of(fixture.vehicle("V1").id()));
        editor.saveDriver(DISPATCHER, given, Optional.of(zoe));
        Driver other = zoe.withUsualVehicle(Optional.of(fixture.vehicle("V2").id()));
        assertThatThrownBy(() -> editor.saveDriver(DISPATCHER, other, Optional.of(zoe)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed the driver meanwhile");
        assertThatThrownBy(() -> editor.removeDriver(DISPATCHER, zoe)).isInstanceOf(RefusedException.class);
        assertThat(crew.listDrivers(DISPATCHER, depot)).containsExactly(given);
    }

    @Test
    void whoMovesToAnotherDepotHasBothLockedInOneOrder() {
        fixture.sendRow("depot=Gretna", "vehicle=V3");
        DepotId gretna = fixture.vehicle("V3").depot();
        Driver zoe = add("Zoé", "");
        Driver moved = new Driver(zoe.id(), gretna, "Zoé", Set.of(), Optional.empty());
        fixture.fleet.crew.locked.clear();
        editor.saveDriver(DISPATCHER, moved, Optional.of(zoe));
        editor.saveDriver(DISPATCHER, zoe, Optional.of(moved));
        List<DepotId> locked = fixture.fleet.crew.locked;
        assertThat(locked).hasSize(4).containsExactly(locked.get(0), locked.get(1), locked.get(0), locked.get(1));
    }

    @Test
    void aDriverHasNoMoreSkillsThanAFileMayGiveThem() {
        assertThatThrownBy(() -> add("Zoé", "", "x".repeat(51)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("of Zoé must have 50 characters at most");
    }

    @Test
    void whoStandsInSinceStaysWhenTheFormerOneIsBack() {
        Driver zoe = add("Zoé", "");
        Driver ada = add("Ada", "");
        standIn("V1", Optional.of(zoe));
        RemovedDriver removed = editor.removeDriver(DISPATCHER, zoe).orElseThrow();
        standIn("V1", Optional.of(ada));

        editor.restoreDriver(DISPATCHER, removed);

        assertThat(driver("V1")).contains(ada);
    }

    @Test
    void theTrailHasNoNames() {
        Driver odile = add("Odile", "V1");
        crew.addAbsence(DISPATCHER, new Absence(odile.id(), MONDAY, MONDAY));
        editor.removeDriver(DISPATCHER, odile);
        assertThat(fixture.fleet.entries.toString()).doesNotContain("Odile").contains("driver.added", "driver.removed");
        assertThat(fixture.events.toString()).doesNotContain("Odile");
        assertThat(odile.toString()).doesNotContain("Odile");
    }

    @Test
    void whoMayEditAnotherDepotAloneChangesNobodyHere() {
        Driver odile = add("Odile", "V1");
        Caller elsewhere = new Caller(
                UUID.randomUUID(), "mo", Map.of(Permission.FLEET_EDIT, DepotScope.of(Set.of(DepotId.random()))));
        assertThatThrownBy(() -> editor.saveDriver(elsewhere, odile, Optional.of(odile)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> editor.removeDriver(elsewhere, odile)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> crew.addAbsence(elsewhere, new Absence(odile.id(), MONDAY, MONDAY)))
                .isInstanceOf(NotPermittedException.class);
    }

    private Driver add(String name, String vehicle, String... skills) {
        Optional<VehicleId> usual = vehicle.isEmpty()
                ? Optional.empty()
                : Optional.of(fixture.vehicle(vehicle).id());
        Driver driver = new Driver(
                DriverId.random(),
                depot,
                name,
                Arrays.stream(skills).map(Skill::new).collect(Collectors.toSet()),
                usual);
        editor.saveDriver(DISPATCHER, driver, Optional.empty());
        return driver;
    }

    /** As somebody does who looks at the day as it is. */
    private void standIn(String vehicle, Optional<Driver> driver) {
        Duty seen = duty(vehicle);
        crew.standIn(DISPATCHER, depot, MONDAY, seen.shift().id(), driver.map(Driver::id), seen.standIn());
    }

    private List<Driver> standIns(ShiftId shift) {
        return crew.listStandIns(DISPATCHER, depot, MONDAY).get(shift);
    }

    private Duty duty(String vehicle) {
        VehicleId id = fixture.vehicle(vehicle).id();
        return crew.listDuties(DISPATCHER, depot, MONDAY).stream()
                .filter(duty -> duty.shift().vehicle().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Driver> driver(String vehicle) {
        return duty(vehicle).driver();
    }

    private List<Shift> shifts() {
        return fixture.service.listShifts(DISPATCHER, depot, MONDAY);
    }
}
