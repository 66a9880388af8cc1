package com.bayoutech.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.PlannedReload;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleJsonTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aScheduleComesBackAsItWas() {
        Schedule schedule = schedule();

        assertThat(ScheduleJson.read(ScheduleJson.write(schedule))).isEqualTo(schedule);
        assertThat(ScheduleJson.read(ScheduleJson.write(Schedule.EMPTY))).isEqualTo(Schedule.EMPTY);
    }

    /** Reloads, overtime and the price of soft rules among it, and whatever the records get later. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsInAScheduleComesBack(long seed) {
        RandomRecords records = new RandomRecords(new Random(seed));
        for (int round = 0; round < 50; round++) {
            Schedule schedule = records.next(Schedule.class);
            assertThat(schedule.routes().getFirst().reloads()).isNotEmpty();
            assertThat(ScheduleJson.read(ScheduleJson.write(schedule))).isEqualTo(schedule);
        }
    }

    @Test
    void aScheduleWithReloadsSaysThatItIsNewer() {
        Route route = schedule().routes().getFirst();
        Route reloading = new Route(
                route.shift(),
                route.vehicle(),
                route.departure(),
                route.stops(),
                route.end(),
                route.distanceMeters(),
                route.driving(),
                List.of(new PlannedReload(
                        1,
                        Duration.ofMinutes(20),
                        6_000,
                        Instant.parse("2026-11-22T09:00:00Z"),
                        Instant.parse("2026-11-22T09:15:00Z"))));
        String json = ScheduleJson.write(new Schedule(List.of(reloading), List.of(), new Costs(1, 2, 3)));

        assertThat(json)
                .startsWith("{\"version\":2,")
                .contains("\"reloads\":[{\"stopsBefore\":1,\"travel\":\"PT20M\",\"distanceMeters\":6000,"
                        + "\"arrival\":\"2026-11-22T09:00:00Z\",\"departure\":\"2026-11-22T09:15:00Z\"}]");
        assertThatThrownBy(() -> ScheduleJson.read(json.replace("\"version\":2", "\"version\":3")))
                .hasMessageContaining("The schedule has the version (3)");
    }

    @Test
    void aScheduleFromBeforeThereWereRulesHasNoneOfTheirTerms() {
        assertThat(
                        ScheduleJson.read(
                                "{\"routes\":[],\"unassigned\":[],\"costs\":{\"vehicleCents\":1,\"distanceCents\":2,\"timeCents\":3}}"))
                .isEqualTo(new Schedule(List.of(), List.of(), new Costs(1, 2, 3)));
    }

    @Test
    void theNamesInStoredSchedulesNeverChange() {
        assertThat(ScheduleJson.write(schedule()))
                .isEqualTo(
                        "{'routes':[{'shift':'ID','vehicle':'ID','departure':'2026-11-22T08:00:00Z','end':'2026-11-22T09:30:00Z',"
                                .concat(
                                        "'distanceMeters':12000,'driving':'PT40M','stops':[{'travel':'PT20M','distanceMeters':6000,"
                                                + "'arrival':'2026-11-22T08:20:00Z','departure':'2026-11-22T08:40:00.500Z',"
                                                + "'visits':[{'job':'ID','kind':'DELIVERY','start':'2026-11-22T08:30:00Z'}]}]}],"
                                                + "'unassigned':[{'job':'ID','reason':'OUT_OF_REACH'}],"
                                                + "'costs':{'vehicleCents':1,'distanceCents':2,'timeCents':5000000000,'overtimeCents':4,'softCents':5}}")
                                .replace('\'', '"')
                                .replace("ID", ID.toString()));
    }

    @Test
    void howFarAPlaceIsFromTheStreetsIsKept() {
        Unassigned near = new Unassigned(
                new JobId(ID), UnassignedReason.OFF_THE_STREETS, Optional.of(new Unassigned.Gap(230, 150)));
        Unassigned far = new Unassigned(new JobId(ID), UnassignedReason.OFF_THE_STREETS);
        Schedule schedule = new Schedule(List.of(), List.of(near, far), new Costs(0, 0, 0));

        String json = ScheduleJson.write(schedule);

        assertThat(json).contains("\"reason\":\"OFF_THE_STREETS\",\"meters\":230,\"limitMeters\":150}");
        assertThat(ScheduleJson.read(json)).isEqualTo(schedule);
    }

    private static Schedule schedule() {
        PlannedVisit visit = new PlannedVisit(new JobId(ID), VisitKind.DELIVERY, Instant.parse("2026-11-22T08:30:00Z"));
        Stop stop = new Stop(
                List.of(visit),
                Duration.ofMinutes(20),
                6_000,
                Instant.parse("2026-11-22T08:20:00Z"),
                Instant.parse("2026-11-22T08:40:00.5Z"));
        Route route = new Route(
                new ShiftId(ID),
                new VehicleId(ID),
                Instant.parse("2026-11-22T08:00:00Z"),
                List.of(stop),
                Instant.parse("2026-11-22T09:30:00Z"),
                12_000,
                Duration.ofMinutes(40));
        return new Schedule(
                List.of(route),
                List.of(new Unassigned(new JobId(ID), UnassignedReason.OUT_OF_REACH)),
                new Costs(1, 2, 5_000_000_000L, 4, 5));
    }
}
