package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Schedules out of a few words. */
final class Schedules {
    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");

    private Schedules() {}

    static Schedule of(Route... routes) {
        return costing(0, routes);
    }

    static Schedule costing(long cents, Route... routes) {
        return new Schedule(List.of(routes), List.of(), new Costs(0, 0, cents));
    }

    /** A vehicle's route through the jobs, a stop each. */
    static Route route(VehicleId vehicle, JobId... jobs) {
        return route(
                new ShiftId(UUID.nameUUIDFromBytes(vehicle.toString().getBytes(StandardCharsets.UTF_8))),
                vehicle,
                jobs);
    }

    /** The same in a certain shift. */
    static Route route(ShiftId shift, VehicleId vehicle, JobId... jobs) {
        return new Route(
                shift,
                vehicle,
                START,
                Arrays.stream(jobs).map(Schedules::stop).toList(),
                START.plusSeconds(3_600),
                10_000,
                Duration.ofMinutes(30));
    }

    private static Stop stop(JobId job) {
        return new Stop(
                List.of(new PlannedVisit(job, VisitKind.DELIVERY, START)), Duration.ofMinutes(5), 1_000, START, START);
    }
}
