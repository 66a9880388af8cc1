package com.bayoutech.benchmarks;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Shipment;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.streets.StraightLineNetwork;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A day in a town of ten by eight kilometers, drawn from a seed: deliveries, a few pickups and shipments, windows for half of them, a
 * lift needed by some; vans and trucks that rest at noon.
 */
public final class RandomDay {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Skill LIFT = new Skill("lift");
    private static final double DETOUR = 1.3;
    private static final double KILOMETERS_PER_HOUR = 30;

    private final Random random;
    private final Depot depot;

    private RandomDay(long seed) {
        this.random = new Random(seed);
        this.depot = new Depot(new DepotId(id()), "Depot", place(), ZoneOffset.UTC);
    }

    /** The day of a seed; the same arguments give the same day. */
    public static PlanningProblem of(long seed, int jobCount, int vehicleCount) {
        RandomDay day = new RandomDay(seed);
        List<Vehicle> vehicles = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        for (int number = 0; number < vehicleCount; number++) {
            Vehicle vehicle = day.vehicle(number);
            vehicles.add(vehicle);
            shifts.add(day.shift(vehicle));
        }
        List<Job> jobs = new ArrayList<>();
        for (int number = 0; number < jobCount; number++) {
            jobs.add(day.job());
        }
        StraightLineNetwork network = new StraightLineNetwork(DETOUR, KILOMETERS_PER_HOUR);
        return PlanningProblem.of(
                List.of(day.depot), vehicles, shifts, jobs, places -> TravelTimes.freeFlow(network.matrix(places)));
    }

    private Vehicle vehicle(int number) {
        boolean isTruck = number % 5 == 0;
        return new Vehicle(
                new VehicleId(id()),
                depot.id(),
                (isTruck ? "Truck " : "Van ") + number,
                isTruck ? "truck" : "van",
                isTruck ? Capacity.of(120) : Capacity.of(60),
                isTruck ? Set.of(LIFT) : Set.of(),
                isTruck ? new VehicleCosts(6_000, 90, 2_400) : new VehicleCosts(4_000, 50, 2_400));
    }

    private Shift shift(Vehicle vehicle) {
        Break noon = new Break(new TimeWindow(hour(11), hour(13)), Duration.ofMinutes(30));
        return new Shift(new ShiftId(id()), vehicle.id(), depot.id(), hour(8), hour(17), List.of(noon));
    }

    private Job job() {
        JobId id = new JobId(id());
        Load load = Load.of(1 + random.nextInt(4));
        Set<Skill> skills = random.nextInt(25) == 0 ? Set.of(LIFT) : Set.of();
        Priority priority = random.nextInt(10) == 0 ? new Priority(90) : Priority.NORMAL;
        return switch (random.nextInt(20)) {
            case 0 -> new Pickup(id, visit(VisitKind.PICKUP), load, skills, priority);
            case 1 ->
                new Shipment(
                        id,
                        new Visit(VisitKind.PICKUP, place(), List.of(), Duration.ofMinutes(3)),
                        visit(VisitKind.DELIVERY),
                        load,
                        skills,
                        priority);
            default -> new Delivery(id, visit(VisitKind.DELIVERY), load, skills, priority);
        };
    }

    private Visit visit(VisitKind kind) {
        Instant from = hour(8 + random.nextInt(6));
        List<TimeWindow> windows = random.nextBoolean()
                ? List.of()
                : List.of(new TimeWindow(from, from.plus(Duration.ofHours(2L + random.nextInt(3)))));
        return new Visit(kind, place(), windows, Duration.ofMinutes(2L + random.nextInt(5)));
    }

    private Place place() {
        return new Place(29.92 + 0.072 * random.nextDouble(), -90.13 + 0.104 * random.nextDouble());
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
