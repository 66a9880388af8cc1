package com.bayoutech.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.timeline.DayRow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The vans drive from 15:30 today, and from 01:00 tomorrow. */
class ShortNightTest {
    private final Screens screens = new Screens();
    private final Dispatcher dispatcher = new Dispatcher(screens);

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aRouteThatEndsTooLateForTheNextMorningSaysSo() {
        screens.withFleet();
        shifts(RestRules.NONE);
        screens.withOrders(3);
        screens.startRun(screens.openPlan());
        screens.work();
        screens.signIn(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("plan");
        assertThat(facts(dispatcher.routes().getFirst())).doesNotContain("night");

        String driven = dispatcher.routes().getFirst().name();
        Vehicle van = vans().stream()
                .filter(one -> one.name().equals(driven))
                .findFirst()
                .orElseThrow();
        screens.fleet.crew().save(new Driver(DriverId.random(), van.depot(), "Odile", Set.of(), Optional.of(van.id())));
        shifts(RestRules.EU_561);
        screens.open("plan");

        DayRow route = dispatcher.routes().getFirst();
        assertThat(route.drive().orElseThrow().driver()).hasValue("Odile");
        assertThat(facts(route)).endsWith("night before the next shift 10 min too short");
        assertThat(route.end())
                .as("nine hours before 01:00")
                .isEqualTo(Screens.TODAY
                        .atTime(16, 0)
                        .atZone(ZoneId.of("America/Chicago"))
                        .toInstant());
    }

    private static String facts(DayRow row) {
        return row.drive().orElseThrow().facts();
    }

    private List<Vehicle> vans() {
        DepotId depot = screens.depot("Riverside").id();
        return screens.fleet.listVehicles(depot);
    }

    private void shifts(RestRules rests) {
        for (Vehicle van : vans()) {
            screens.fleet.save(
                    van,
                    List.of(
                            shift(van, DayOfWeek.MONDAY, LocalTime.of(15, 30), LocalTime.of(23, 0), rests),
                            shift(van, DayOfWeek.TUESDAY, LocalTime.of(1, 0), LocalTime.of(9, 0), rests)));
        }
    }

    private static ShiftPattern shift(Vehicle van, DayOfWeek day, LocalTime start, LocalTime end, RestRules rests) {
        return new ShiftPattern(
                van.id(),
                start,
                end,
                Set.of(day),
                Optional.empty(),
                Validity.ALWAYS,
                new WorkRules(rests, Optional.empty()));
    }
}
