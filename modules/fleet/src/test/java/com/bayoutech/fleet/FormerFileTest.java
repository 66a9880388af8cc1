package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules.Overtime;
import com.bayoutech.fleet.WorkRules.RestRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fleet file without the columns that came later, or with few of them: what it does not speak of stays as it is. */
class FormerFileTest {
    private static final WorkRules EU_WITH_OVERTIME =
            new WorkRules(RestRules.EU_561, Optional.of(new Overtime(Duration.ofHours(8), 1_200)));

    private final FleetFixture fixture = new FleetFixture();

    @BeforeEach
    void aChristmasShift() {
        fixture.sendRow(
                "vehicle=V1",
                "type=van",
                "skills=cold",
                "days=sat",
                "break_earliest=11:00",
                "break_latest=12:00",
                "break_minutes=30",
                "valid_from=2026-11-01",
                "valid_until=2026-12-24",
                "rest_rules=eu561",
                "overtime_after_hours=8",
                "overtime_per_hour=12",
                "fixed_cost=40",
                "cost_per_km=0.45",
                "cost_per_hour=24");
    }

    @Test
    void aFileOfTheBareColumnsChangesNothingButWhatItSays() {
        Vehicle before = fixture.vehicle("V1");
        ShiftPattern shift = shift();
        assertThat(fixture.sendRow("capacity=20").errors()).isEmpty();
        assertThat(fixture.vehicle("V1")).isEqualTo(before);
        assertThat(shift()).isEqualTo(shift);
    }

    @Test
    void anOldExportKeepsSeasonsAndRulesOfItsShifts() {
        ShiftPattern before = shift();
        fixture.sendRow("days=sat", "skills=", "fixed_cost=50", "break_earliest=", "break_latest=", "break_minutes=");
        ShiftPattern now = shift();
        assertThat(now.validity()).isEqualTo(before.validity());
        assertThat(now.work()).isEqualTo(EU_WITH_OVERTIME);
        assertThat(now.pause()).isEmpty();
        assertThat(fixture.vehicle("V1").skills()).isEmpty();
        assertThat(fixture.vehicle("V1").costs()).isEqualTo(new VehicleCosts(5_000, 45, 2_400));
    }

    @Test
    void anEmptyCellClears() {
        fixture.sendRow(
                "days=sat",
                "valid_from=",
                "valid_until=",
                "rest_rules=",
                "overtime_after_hours=",
                "overtime_per_hour=",
                "fixed_cost=");
        assertThat(shift().validity()).isEqualTo(Validity.ALWAYS);
        assertThat(shift().work()).isEqualTo(WorkRules.NONE);
        assertThat(fixture.vehicle("V1").costs()).isEqualTo(new VehicleCosts(0, 45, 2_400));
        assertThat(fixture.vehicle("V1").skills()).containsExactly(new Skill("cold"));
    }

    @Test
    void theOnlyShiftStaysInItsSeasonWithOtherHours() {
        fixture.sendRow("shift_start=07:00", "days=fri");
        assertThat(shift().start()).isEqualTo(LocalTime.of(7, 0));
        assertThat(shift().days()).containsExactly(DayOfWeek.FRIDAY);
        assertThat(shift().validity().until()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void aBreakThatIsKeptLiesInItsShift() {
        FleetPreview report = fixture.sendRow("shift_start=12:30", "days=sat");
        assertThat(problems(report))
                .containsExactly("2 shift_start begins hours in which the break that the shift has does not lie");
        assertThat(shift().start()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void whichOfTwoSeasonsARowMeansIsNotGuessed() {
        fixture.send("""
            depot,vehicle,capacity,shift_start,shift_end,days,valid_from,valid_until
            New Orleans,V1,20,08:00,17:00,sat,2026-11-01,2026-12-24
            New Orleans,V1,20,08:00,17:00,sat,2027-11-01,2027-12-24
            New Orleans,V1,20,18:00,20:00,sat,,
            """);
        List<ShiftPattern> before = shifts();
        assertThat(before).hasSize(3);

        FleetPreview report = fixture.send("""
            depot,vehicle,capacity,shift_start,shift_end,days
            New Orleans,V1,20,08:00,17:00,sat
            New Orleans,V1,20,18:00,20:00,sat
            """);

        assertThat(problems(report))
                .containsExactlyInAnyOrder(
                        "2 vehicle has 2 shifts with these hours already, and the row does not tell which one it is",
                        "3 vehicle has a row that is wrong, line 2");
        assertThat(shifts()).isEqualTo(before);
    }

    @Test
    void aNewShiftHasTheUsualValues() {
        fixture.send("""
            depot,vehicle,capacity,shift_start,shift_end,days
            New Orleans,V1,20,08:00,17:00,sat
            New Orleans,V1,20,18:00,20:00,sat
            """);
        assertThat(shifts().getFirst().work()).isEqualTo(EU_WITH_OVERTIME);
        assertThat(shifts().getLast())
                .isEqualTo(new ShiftPattern(
                        fixture.vehicle("V1").id(),
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 0),
                        Set.of(DayOfWeek.SATURDAY),
                        Optional.empty()));
    }

    private ShiftPattern shift() {
        assertThat(shifts()).hasSize(1);
        return shifts().getFirst();
    }

    private List<ShiftPattern> shifts() {
        return fixture.fleet.patterns.get(fixture.vehicle("V1").id());
    }
}
