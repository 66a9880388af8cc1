package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetServiceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    /** On these days the clock in New Orleans jumps from 02:00 to 03:00, and goes back from 02:00 to 01:00. */
    private static final LocalDate JUMP = LocalDate.of(2027, 3, 14);

    private static final LocalDate TWICE = LocalDate.of(2027, 11, 7);

    private final FleetFixture fixture = new FleetFixture();

    @Test
    void aShiftIsReadOnTheClockOfItsDepot() {
        assertThat(shift(MONDAY, "08:00", "17:00")).isEqualTo("2026-11-23T14:00:00Z 2026-11-23T23:00:00Z");
    }

    @Test
    void aShiftThatEndsAtOrBeforeItsStartEndsTheNextDay() {
        assertThat(shift(MONDAY, "22:00", "06:00")).isEqualTo("2026-11-24T04:00:00Z 2026-11-24T12:00:00Z");
        assertThat(shift(MONDAY, "08:00", "08:00")).isEqualTo("2026-11-23T14:00:00Z 2026-11-24T14:00:00Z");
        assertThat(shift(MONDAY, "00:00", "00:00")).isEqualTo("2026-11-23T06:00:00Z 2026-11-24T06:00:00Z");
    }

    @Test
    void aNightOfAClockChangeIsShorterOrLonger() {
        assertThat(shift(JUMP.minusDays(1), "22:00", "06:00")).isEqualTo("2027-03-14T04:00:00Z 2027-03-14T11:00:00Z");
        assertThat(shift(TWICE.minusDays(1), "22:00", "06:00")).isEqualTo("2027-11-07T03:00:00Z 2027-11-07T12:00:00Z");
    }

    @Test
    void aTimeThatIsSkippedOrComesTwiceIsReadByTheRule() {
        assertThat(shift(JUMP, "02:30", "10:00")).isEqualTo("2027-03-14T08:00:00Z 2027-03-14T15:00:00Z");
        assertThat(shift(JUMP, "00:30", "02:30")).isEqualTo("2027-03-14T06:30:00Z 2027-03-14T08:30:00Z");
        assertThat(shift(TWICE, "01:30", "10:00")).isEqualTo("2027-11-07T06:30:00Z 2027-11-07T16:00:00Z");
        assertThat(shift(TWICE, "00:00", "01:30")).isEqualTo("2027-11-07T05:00:00Z 2027-11-07T06:30:00Z");
    }

    @Test
    void aShiftOfWhichNothingIsLeftDoesNotTakePlace() {
        fixture.sendRow("shift_start=02:30", "shift_end=03:00");

        assertThat(shifts(JUMP)).isEmpty();
        assertThat(shifts(JUMP.plusDays(1))).hasSize(1);
    }

    @Test
    void aShiftTakesPlaceOnItsDaysOnly() {
        fixture.sendRow("days=mon-fri");

        assertThat(shifts(MONDAY)).hasSize(1);
        assertThat(shifts(MONDAY.minusDays(1))).isEmpty();
    }

    @Test
    void theSameShiftHasTheSameIdEachTime() {
        fixture.sendRow();

        assertThat(shifts(MONDAY)).isEqualTo(shifts(MONDAY));
        assertThat(shifts(MONDAY).getFirst().id())
                .isNotEqualTo(shifts(MONDAY.plusDays(1)).getFirst().id());
    }

    @Test
    void aBreakOfANightShiftMayLieAfterMidnight() {
        fixture.sendRow(
                "shift_start=22:00",
                "shift_end=06:00",
                "break_earliest=23:30",
                "break_latest=01:00",
                "break_minutes=45");

        Break pause = shifts(MONDAY).getFirst().breaks().getFirst();
        assertThat(pause.window().earliest()).isEqualTo("2026-11-24T05:30:00Z");
        assertThat(pause.window().latest()).isEqualTo("2026-11-24T07:00:00Z");
        assertThat(pause.duration()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void depotsAndVehiclesAreListed() {
        fixture.sendRow();
        Depot depot = fixture.depot();

        assertThat(fixture.service.listDepots(DISPATCHER)).containsExactly(depot);
        assertThat(fixture.service.getDepot(DISPATCHER, depot.id())).isEqualTo(depot);
        assertThat(fixture.service.listVehicles(DISPATCHER, depot.id()))
                .extracting(Vehicle::name)
                .containsExactly("V1");
        assertThat(fixture.service.listPatterns(DISPATCHER, depot.id())).hasSize(1);
    }

    @Test
    void aDepotThatIsGoneIsRefusedInWords() {
        assertThatThrownBy(() -> fixture.service.getDepot(DISPATCHER, DepotId.random()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aRemovedDepotIsGoneWithItsVehiclesAndOnceInTheTrail() {
        fixture.sendRow();
        DepotId depot = fixture.depot().id();
        fixture.fleet.entries.clear();

        fixture.service.removeDepot(DISPATCHER, depot);
        fixture.service.removeDepot(DISPATCHER, depot);

        assertThat(fixture.fleet.vehicles).isEmpty();
        assertThat(fixture.fleet.entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("depot.removed");
            assertThat(entry.subjectId()).isEqualTo(depot.value());
        });
    }

    @Test
    void eachMethodNeedsItsPermission() {
        Caller nobody = Caller.system("nobody");
        DepotId depot = DepotId.random();
        FleetService service = fixture.service;
        for (Runnable call : List.<Runnable>of(
                () -> service.listDepots(nobody),
                () -> service.getDepot(nobody, depot),
                () -> service.listVehicles(nobody, depot),
                () -> service.listPatterns(nobody, depot),
                () -> service.listShifts(nobody, depot, MONDAY),
                () -> service.removeDepot(nobody, depot))) {
            assertThatThrownBy(call::run).isInstanceOf(NotPermittedException.class);
        }
    }

    private String shift(LocalDate day, String start, String end) {
        fixture.sendRow("shift_start=" + start, "shift_end=" + end);
        Shift shift = shifts(day).getFirst();
        return shift.start() + " " + shift.end();
    }

    private List<Shift> shifts(LocalDate day) {
        return fixture.service.listShifts(DISPATCHER, fixture.depot().id(), day);
    }
}
