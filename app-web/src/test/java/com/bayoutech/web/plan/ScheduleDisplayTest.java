package com.bayoutech.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.day.Screens;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleDisplayTest {
    /** From the depot past two stops and back. */
    private static final int LEGS = 3;

    private final Screens screens = new Screens().withFleet().withOrders(2);
    private final StreetLines lines = screens.service(StreetLines.class);
    private final ScheduleDisplay display = new ScheduleDisplay(lines, () -> {});
    private final Schedule schedule = screens.schedule(900);
    private final DayBoard day = day(screens);

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void waysAreLookedForOnce() throws InterruptedException {
        display.show(day, schedule, Arrangements.NONE, Optional.empty());
        lookForWays(2);
        assertThat(screens.streets.waysAskedFor()).isEqualTo(LEGS);
        assertThat(isKnown()).isTrue();
    }

    @Test
    void waysOnStreetsThatWereExchangedMeanwhileAreLookedForAgain() throws InterruptedException {
        screens.streets.exchangeMeanwhile(1);
        display.show(day, schedule, Arrangements.NONE, Optional.empty());
        finishRequests();
        assertThat(isKnown()).isFalse();
        screens.settle();
        lookForWays(1);
        assertThat(screens.streets.waysAskedFor()).isEqualTo(2 * LEGS);
        assertThat(isKnown()).isTrue();
    }

    @Test
    void streetsThatAreExchangedForeverAreNotAskedForever() throws InterruptedException {
        screens.streets.exchangeMeanwhile(Integer.MAX_VALUE);
        display.show(day, schedule, Arrangements.NONE, Optional.empty());
        lookForWays(9);
        assertThat(screens.streets.waysAskedFor()).isEqualTo(ScheduleDisplay.MOST_TRIES * LEGS);
    }

    @Test
    void whoHasLeftTheDayLooksForNothingAgain() throws InterruptedException {
        screens.streets.exchangeMeanwhile(1);
        display.show(day, schedule, Arrangements.NONE, Optional.empty());
        finishRequests();
        display.forget();
        lookForWays(2);
        assertThat(screens.streets.waysAskedFor()).isEqualTo(LEGS);
    }

    private void lookForWays(int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            finishRequests();
            screens.settle();
        }
    }

    /** One that comes later is answered later. */
    private void finishRequests() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        lines.prepare(List.of(), done::countDown);
        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private boolean isKnown() {
        return PlacedRoutes.of(day, schedule).ways().stream().allMatch(lines::knows);
    }

    /** The day that some screens show, read anew. */
    static DayBoard day(Screens screens) {
        Depot depot = screens.depot("Riverside");
        return DayBoard.of(
                depot,
                Screens.TODAY,
                screens.orders.list(depot.id(), Screens.TODAY),
                screens.service(FleetService.class)
                        .listVehicles(Caller.system("tests", Permission.FLEET_READ), depot.id()),
                screens.service(FleetService.class)
                        .listDuties(Caller.system("tests", Permission.FLEET_READ), depot.id(), Screens.TODAY));
    }
}
