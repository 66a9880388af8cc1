package com.bayoutech.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RouteBreaksTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aBreakLiesInTheFirstWaitThatHasRoomForIt() {
        assertThat(RouteBreaks.starts(shift(rest(11, 13, 30)), route(9, 15, stop(11, 20), stop(12, 45))))
                .containsExactly(Optional.of(at(12)));
    }

    @Test
    void aBreakBeforeTheDepartureOrAfterTheEndCounts() {
        assertThat(RouteBreaks.starts(shift(rest(8, 9, 30)), route(10, 15))).containsExactly(Optional.of(at(8)));
        assertThat(RouteBreaks.starts(shift(rest(14, 16, 30)), route(9, 15))).containsExactly(Optional.of(at(15)));
    }

    @Test
    void aRouteThatNeverPausesHasNoRoom() {
        assertThat(RouteBreaks.starts(shift(rest(11, 13, 30)), route(9, 15, stop(12, 20))))
                .containsExactly(Optional.empty());
    }

    @Test
    void twoBreaksDoNotLieInOneAnother() {
        assertThat(RouteBreaks.starts(shift(rest(11, 13, 30), rest(11, 13, 30)), route(9, 15, stop(11, 60))))
                .containsExactly(Optional.of(at(11)), Optional.of(at(11).plus(Duration.ofMinutes(30))));
    }

    private static Shift shift(Break... breaks) {
        return new Shift(
                ShiftId.random(),
                new VehicleId(new UUID(0, 1)),
                new DepotId(new UUID(0, 2)),
                EIGHT,
                at(17),
                List.of(breaks));
    }

    private static Break rest(int earliest, int latest, int minutes) {
        return new Break(new TimeWindow(at(earliest), at(latest)), Duration.ofMinutes(minutes));
    }

    private static Route route(int departure, int end, Stop... stops) {
        return new Route(
                ShiftId.random(),
                new VehicleId(new UUID(0, 1)),
                at(departure),
                List.of(stops),
                at(end),
                1_000,
                Duration.ofHours(1));
    }

    private static Stop stop(int arrivalHour, int waitMinutes) {
        Instant start = at(arrivalHour).plus(Duration.ofMinutes(waitMinutes));
        return new Stop(
                List.of(new PlannedVisit(JobId.random(), VisitKind.DELIVERY, start)),
                Duration.ofMinutes(5),
                500,
                at(arrivalHour),
                start.plus(Duration.ofMinutes(5)));
    }

    private static Instant at(int hour) {
        return EIGHT.plus(Duration.ofHours(hour - 8L));
    }
}
