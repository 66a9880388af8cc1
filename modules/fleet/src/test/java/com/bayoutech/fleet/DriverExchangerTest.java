package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriverExchangerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FleetFixture fixture = new FleetFixture();
    private final CrewService crew = new CrewService(fixture.fleet, fixture.fleet, fixture.fleet, fixture.events::add);
    private final DriverExchanger exchanger =
            new DriverExchanger(fixture.fleet, fixture.fleet, fixture.fleet, fixture.events::add);
    private DepotId depot;

    @BeforeEach
    void twoVans() {
        fixture.sendRow("vehicle=V1");
        fixture.sendRow("vehicle=V2");
        depot = fixture.depot().id();
        fixture.events.clear();
    }

    @Test
    void twoDriversAtWorkDriveEachOthersShift() {
        Driver odile = add("Odile", "V1");
        Driver remy = add("Rémy", "V2");
        Exchange offered = offers("V1").getFirst();
        assertThat(offered.driver()).isEqualTo(odile);
        assertThat(offered.partner()).isEqualTo(remy);

        exchanger.exchange(DISPATCHER, depot, MONDAY, offered);
        assertThat(driver("V1")).contains(remy);
        assertThat(driver("V2")).contains(odile);
        assertThat(fixture.events).extracting(Event::type).containsExactly("ShiftDriversExchanged");
        assertThat(fixture.fleet.entries)
                .extracting(AuditEntry::action)
                .filteredOn(action -> action.startsWith("shift."))
                .containsExactly("shift.drivers-exchanged");
        assertThat(fixture.fleet.entries.toString()).doesNotContain("Odile");
    }

    @Test
    void anExchangeIsTakenBackInOneStepAndLeavesNothingBehind() {
        Driver odile = add("Odile", "V1");
        Driver remy = add("Rémy", "V2");
        Exchange offered = offers("V1").getFirst();
        exchanger.exchange(DISPATCHER, depot, MONDAY, offered);
        exchanger.exchange(DISPATCHER, depot, MONDAY, offered.back());
        assertThat(driver("V1")).contains(odile);
        assertThat(driver("V2")).contains(remy);
        assertThat(duty("V1").isStandIn()).isFalse();
        assertThat(duty("V2").isStandIn()).isFalse();
    }

    @Test
    void whoLacksASkillOfTheOthersVehicleIsNotOffered() {
        add("Odile", "V1", "7.5 t");
        add("Rémy", "V2");
        assertThat(offers("V1")).isEmpty();
        assertThat(offers("V2")).isEmpty();
    }

    @Test
    void whoDrivesAnotherShiftAtThatTimeIsNotOffered() {
        fixture.sendRow("vehicle=V2", "shift_start=06:00", "shift_end=10:00");
        fixture.sendRow("vehicle=V3", "shift_start=10:00", "shift_end=18:00");
        add("Odile", "V1");
        Driver remy = add("Rémy", "V2");
        add("Zoé", "V3");
        Duty third = duty("V3");
        crew.standIn(DISPATCHER, depot, MONDAY, third.shift().id(), Optional.of(remy.id()), third.standIn());
        assertThat(offers("V1")).isEmpty();
    }

    @Test
    void thoseAreOfferedFirstAfterWhomBothCanRest() {
        fixture.sendRow("vehicle=V1", "days=mon", "shift_start=08:00", "shift_end=16:00", "rest_rules=eu561");
        fixture.sendRow("vehicle=V2", "days=mon", "shift_start=15:00", "shift_end=23:00", "rest_rules=eu561");
        fixture.sendRow("vehicle=V3", "days=mon", "shift_start=09:00", "shift_end=17:00", "rest_rules=eu561");
        fixture.sendRow("vehicle=V4", "days=tue", "shift_start=06:00", "shift_end=12:00", "rest_rules=eu561");
        Driver odile = add("Odile", "V1");
        Driver ben = add("Ben", "V2");
        Driver zoe = add("Zoé", "V3");
        Duty tuesday = crew.listDuties(DISPATCHER, depot, MONDAY.plusDays(1)).getFirst();
        crew.standIn(
                DISPATCHER, depot, MONDAY.plusDays(1), tuesday.shift().id(), Optional.of(odile.id()), Optional.empty());

        assertThat(offers("V1")).extracting(Exchange::partner).containsExactly(zoe, ben);
        assertThat(offers("V1").getFirst().shortNights()).isEmpty();
        assertThat(offers("V1").getLast().shortNights())
                .singleElement()
                .satisfies(night -> assertThat(night.isTooShort()).isTrue());
    }

    @Test
    void whatAColleagueChoseMeanwhileIsNotOverwritten() {
        add("Odile", "V1");
        add("Rémy", "V2");
        Exchange offered = offers("V1").getFirst();
        exchanger.exchange(DISPATCHER, depot, MONDAY, offered);
        assertThatThrownBy(() -> exchanger.exchange(DISPATCHER, depot, MONDAY, offered))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed who drives this shift");
    }

    @Test
    void whoCouldExchangeAndCannotAnyMoreIsRefused() {
        add("Odile", "V1");
        Driver remy = add("Rémy", "V2");
        Exchange offered = offers("V1").getFirst();
        fixture.fleet
                .crew()
                .save(new Driver(
                        DriverId.random(),
                        depot,
                        "Ada",
                        List.of(new Skill("7.5 t")).stream().collect(Collectors.toSet()),
                        remy.usualVehicle()));
        fixture.fleet.crew().save(remy.withUsualVehicle(Optional.empty()));
        fixture.fleet.crew().setStandIn(depot, MONDAY, duty("V2").shift().id(), Optional.of(remy.id()));
        assertThatThrownBy(() -> exchanger.exchange(DISPATCHER, depot, MONDAY, offered))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot exchange their shifts");
    }

    @Test
    void whoMayOnlyLookExchangesNobody() {
        add("Odile", "V1");
        add("Rémy", "V2");
        Exchange offered = offers("V1").getFirst();
        Caller reader = Caller.system("reader", Permission.FLEET_READ);
        assertThatThrownBy(() -> exchanger.exchange(reader, depot, MONDAY, offered))
                .isInstanceOf(NotPermittedException.class);
    }

    private Driver add(String name, String vehicle, String... skills) {
        VehicleId usual = fixture.vehicle(vehicle).id();
        Driver driver = new Driver(
                DriverId.random(),
                depot,
                name,
                Arrays.stream(skills).map(Skill::new).collect(Collectors.toSet()),
                Optional.of(usual));
        fixture.fleet.crew().save(driver);
        return driver;
    }

    private List<Exchange> offers(String vehicle) {
        return exchanger.listExchanges(
                DISPATCHER, depot, MONDAY, duty(vehicle).shift().id());
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
}
