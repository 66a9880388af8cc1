package com.bayoutech.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.planning.Pins;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.timeline.DayRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day with one route of two stops. */
class DayRowsTest {
    private final Screens screens = new Screens().withFleet().withOrders(2);
    private final DayBoard day = ScheduleDisplayTest.day(screens);
    private final Schedule schedule = screens.schedule(900);
    private final Route route = schedule.routes().getFirst();
    private final DayRows before = DayRows.of(day, schedule, Pins.NONE);

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void rowsOfRoutesThatAreWhatTheyWereAreNotMadeAgain() {
        assertThat(row(before.next(ScheduleDisplayTest.day(screens), schedule, Pins.NONE)))
                .isSameAs(row(before));
    }

    @Test
    void aRouteThatChangedHasAnotherRow() {
        Route shorter = new Route(
                route.shift(),
                route.vehicle(),
                route.departure(),
                route.stops().subList(0, 1),
                route.end(),
                route.distanceMeters(),
                route.driving());
        DayRow row = row(before.next(day, new Schedule(List.of(shorter), List.of(), schedule.costs()), Pins.NONE));
        assertThat(row.stops()).hasSize(1);
        assertThat(row.drive().orElseThrow().facts()).startsWith("1 stop");
    }

    @Test
    void aRouteThatWasTakenAwayLeavesItsVehicleIdle() {
        assertThat(row(before.next(day, Schedule.EMPTY, Pins.NONE)).drive()).isEmpty();
    }

    @Test
    void pinsAreShownOnRoutesThatStayed() {
        Pins pins = new Pins(Map.of(), Map.of(route.shift(), Pins.OfRoute.WHOLE));
        assertThat(row(before.next(day, schedule, pins)).pinned()).isTrue();
    }

    @Test
    void ordersThatAreNotToBeDoneAnyMoreSayItOnRoutesThatStayed() {
        DayBoard without = new DayBoard(
                day.depot(), day.day(), Map.of(), Map.of(), 0, day.vehicles(), day.shifts(), day.duties(), Map.of());
        DayRow row = row(before.next(without, schedule, Pins.NONE));
        assertThat(row.stops()).allSatisfy(stop -> assertThat(stop.who()).startsWith("["));
    }

    private DayRow row(DayRows rows) {
        return rows.rows().stream()
                .filter(row -> row.id().equals(route.shift().toString()))
                .findFirst()
                .orElseThrow();
    }
}
