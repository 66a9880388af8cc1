package com.bayoutech.routing;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A day of deliveries in a town, drawn from a seed; each van rests at noon. */
final class RandomDay {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

    private RandomDay() {}

    static PlanningProblem of(long seed, int jobCount, int vanCount) {
        Random random = new Random(seed);
        Depot depot = new Depot(new DepotId(id(random)), "Depot", new Place(29.95, -90.07), ZoneOffset.UTC);
        List<Vehicle> vehicles = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        for (int van = 0; van < vanCount; van++) {
            vehicles.add(new Vehicle(
                    new VehicleId(id(random)),
                    depot.id(),
                    "Van " + van,
                    "van",
                    Capacity.of(40),
                    Set.of(),
                    new VehicleCosts(3_000, 60, 2_400)));
            Break noon = new Break(new TimeWindow(hour(11), hour(13)), Duration.ofMinutes(30));
            shifts.add(new Shift(
                    new ShiftId(id(random)), vehicles.get(van).id(), depot.id(), hour(8), hour(16), List.of(noon)));
        }
        List<Job> jobs = new ArrayList<>();
        for (int job = 0; job < jobCount; job++) {
            jobs.add(delivery(random));
        }
        return PlanningProblem.of(List.of(depot), vehicles, shifts, jobs, RandomDay::straightLines);
    }

    private static Delivery delivery(Random random) {
        Place place = new Place(29.92 + 0.08 * random.nextDouble(), -90.13 + 0.1 * random.nextDouble());
        Instant earliest = hour(8 + random.nextInt(6));
        List<TimeWindow> windows = random.nextBoolean()
                ? List.of(new TimeWindow(earliest, earliest.plus(Duration.ofHours(2))))
                : List.of();
        return new Delivery(
                new JobId(id(random)),
                new Visit(VisitKind.DELIVERY, place, windows, Duration.ofMinutes(4)),
                Load.of(1 + random.nextInt(3)),
                Set.of(),
                new Priority(random.nextInt(101)));
    }

    private static TravelTimes straightLines(List<Place> places) {
        return TravelTimes.freeFlow(new TravelMatrix() {
            @Override
            public int size() {
                return places.size();
            }

            @Override
            public int seconds(int from, int to) {
                return meters(from, to) / 8;
            }

            @Override
            public int meters(int from, int to) {
                return (int) places.get(from).metersTo(places.get(to));
            }
        });
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
