package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.DriverId;
import com.bayoutech.fleet.WorkRules.RestRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** V1 drives late on Mondays and V2 early on Tuesdays, in Louisiana. */
class NightsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final FleetFixture fixture = new FleetFixture();
    private final CrewService crew = new CrewService(fixture.fleet, fixture.fleet, fixture.fleet, fixture.events::add);

    @Test
    void aLateShiftAndAnEarlyOneLeaveTooLittleRest() {
        vans("eu561", "16:00", "01:00", "05:00");
        Driver odile = add("Odile", "V1");
        standIn(TUESDAY, odile);

        Night night = new Night(
                Instant.parse("2026-11-24T07:00:00Z"), Instant.parse("2026-11-24T11:00:00Z"), RestRules.EU_561);
        assertThat(duty(MONDAY).nightAfter()).contains(night);
        assertThat(duty(TUESDAY).nightBefore()).contains(night);
        assertThat(night.rest()).isEqualTo(Duration.ofHours(4));
        assertThat(night.isTooShort()).isTrue();
        assertThat(night.homeBy()).isEqualTo("2026-11-24T02:00:00Z");
    }

    @Test
    void aReducedRestIsShortAndNotTooShort() {
        vans("eu561", "08:00", "19:30", "05:00");
        standIn(TUESDAY, add("Odile", "V1"));
        assertThat(duty(MONDAY).shortNights()).singleElement().satisfies(night -> {
            assertThat(night.rest()).isEqualTo(Duration.ofMinutes(570));
            assertThat(night.isTooShort()).isFalse();
        });
    }

    @Test
    void anAmericanNightIsNeverReduced() {
        vans("us30", "08:00", "19:30", "05:00");
        standIn(TUESDAY, add("Odile", "V1"));
        assertThat(duty(MONDAY).shortNights())
                .singleElement()
                .satisfies(night -> assertThat(night.isTooShort()).isTrue());
    }

    @Test
    void aNightThatIsLongEnoughIsKnownAndNotShort() {
        vans("eu561", "08:00", "18:00", "05:00");
        standIn(TUESDAY, add("Odile", "V1"));
        assertThat(duty(MONDAY).nightAfter()).isPresent();
        assertThat(duty(MONDAY).shortNights()).isEmpty();
    }

    @Test
    void nobodyIsComparedWithAnyoneElse() {
        vans("eu561", "16:00", "01:00", "05:00");
        add("Odile", "V1");
        add("Remy", "V2");
        assertThat(duty(MONDAY).nightAfter()).isEmpty();
    }

    @Test
    void whereNoRuleAsksForRestNothingIsCompared() {
        vans("", "16:00", "01:00", "05:00");
        standIn(TUESDAY, add("Odile", "V1"));
        assertThat(duty(MONDAY).nightAfter()).isEmpty();
    }

    @Test
    void twoShiftsOnOneDayHaveNoNightBetweenThem() {
        fixture.send("""
                depot,depot_latitude,depot_longitude,zone,vehicle,capacity,shift_start,shift_end,days,rest_rules
                Uptown,29.95,-90.07,America/Chicago,V1,20,05:00,09:00,mon,eu561
                Uptown,29.95,-90.07,America/Chicago,V1,20,14:00,23:00,mon,eu561
                Uptown,29.95,-90.07,America/Chicago,V2,20,05:00,13:00,tue,eu561
                """);
        standIn(TUESDAY, add("Odile", "V1"));

        List<Duty> monday = crew.listDuties(DISPATCHER, fixture.depot().id(), MONDAY);
        assertThat(monday).extracting(duty -> duty.nightBefore().isPresent()).containsExactly(false, false);
        assertThat(monday)
                .as("the second alone is followed by a night")
                .extracting(duty -> duty.nightAfter().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void aDayOffWorkEndsTheComparison() {
        vans("eu561", "16:00", "01:00", "05:00");
        Driver odile = add("Odile", "V1");
        standIn(TUESDAY, odile);
        crew.addAbsence(DISPATCHER, new Absence(odile.id(), MONDAY, MONDAY));
        assertThat(duty(TUESDAY).nightBefore()).isEmpty();
    }

    @Test
    void thoseWhoCanRestAreOfferedFirst() {
        vans("eu561", "16:00", "01:00", "05:00");
        Driver ada = add("Ada", "V1");
        Driver zoe = add("Zoe", "");
        assertThat(crew.listStandIns(DISPATCHER, fixture.depot().id(), TUESDAY)
                        .get(duty(TUESDAY).shift().id()))
                .containsExactly(zoe, ada);
    }

    @Test
    void theWeekKnowsTheNightsAtItsEdges() {
        vans("eu561", "16:00", "01:00", "05:00");
        standIn(TUESDAY, add("Odile", "V1"));
        List<DutyDay> tuesdayAlone =
                crew.listDutyDays(DISPATCHER, fixture.depot().id(), TUESDAY, TUESDAY);
        assertThat(tuesdayAlone.getFirst().duties().getFirst().shortNights()).hasSize(1);
    }

    private void vans(String rests, String lateStart, String lateEnd, String early) {
        fixture.sendRow(
                "vehicle=V1", "shift_start=" + lateStart, "shift_end=" + lateEnd, "days=mon", "rest_rules=" + rests);
        fixture.sendRow("vehicle=V2", "shift_start=" + early, "shift_end=13:00", "days=tue", "rest_rules=" + rests);
    }

    private Driver add(String name, String vehicle) {
        Driver driver = new Driver(
                DriverId.random(),
                fixture.depot().id(),
                name,
                Set.of(),
                Optional.of(vehicle)
                        .filter(known -> !known.isEmpty())
                        .map(known -> fixture.vehicle(known).id()));
        fixture.fleet.crew().save(driver);
        return driver;
    }

    private void standIn(LocalDate day, Driver driver) {
        Duty seen = duty(day);
        crew.standIn(
                DISPATCHER, fixture.depot().id(), day, seen.shift().id(), Optional.of(driver.id()), seen.standIn());
    }

    private Duty duty(LocalDate day) {
        return crew.listDuties(DISPATCHER, fixture.depot().id(), day).getFirst();
    }
}
