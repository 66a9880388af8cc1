package com.bayoutech.acceptance.days;

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
import com.bayoutech.domain.TravelMatrix;
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
 * A small day drawn from a seed that is harder than real ones: few places, so that visits share them; two dimensions of load that
 * hardly fit; windows of minutes; skills that nobody has; short shifts, some with a break; one or two depots; at times no vehicle; streets
 * that fill up in the course of some mornings.
 */
final class WildDay {
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<Skill> SKILLS = List.of(new Skill("lift"), new Skill("cold"), new Skill("pilot"));

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final List<Depot> depots = new ArrayList<>();

    private WildDay(long seed) {
        this.random = new Random(seed);
    }

    /** The day of a seed; the same seed gives the same day. */
    static PlanningProblem of(long seed) {
        return new WildDay(seed).problem();
    }

    private PlanningProblem problem() {
        times(
                1 + random.nextInt(12),
                () -> places.add(new Place(29.9 + random.nextDouble() / 8, -90 - random.nextDouble() / 8)));
        times(1 + random.nextInt(2), () -> depots.add(new Depot(new DepotId(id()), "Depot", place(), ZoneOffset.UTC)));
        List<Vehicle> vehicles = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        times(random.nextInt(5), () -> {
            Vehicle vehicle = vehicle();
            vehicles.add(vehicle);
            shifts.add(shift(vehicle));
        });
        List<Job> jobs = new ArrayList<>();
        times(random.nextInt(25), () -> jobs.add(job()));
        StraightLineNetwork network = new StraightLineNetwork(1.3, 30);
        return PlanningProblem.of(depots, vehicles, shifts, jobs, all -> travel(network.matrix(all)));
    }

    private TravelTimes travel(TravelMatrix matrix) {
        return random.nextInt(3) == 0
                ? new RushHour(matrix, MORNING.plus(minutes(300)).getEpochSecond())
                : TravelTimes.freeFlow(matrix);
    }

    private Vehicle vehicle() {
        return new Vehicle(
                new VehicleId(id()),
                depots.get(random.nextInt(depots.size())).id(),
                "Van",
                "van",
                Capacity.of(random.nextInt(12), random.nextInt(40)),
                skills(),
                new VehicleCosts(random.nextInt(5_000), random.nextInt(100), random.nextInt(3_000)));
    }

    private Shift shift(Vehicle vehicle) {
        Instant start = MORNING.plus(minutes(240));
        Instant end = start.plus(Duration.ofMinutes(90)).plus(minutes(400));
        List<Break> breaks = random.nextBoolean()
                ? List.of()
                : List.of(new Break(
                        new TimeWindow(start.plus(Duration.ofMinutes(20)), start.plus(Duration.ofMinutes(50))),
                        Duration.ofMinutes(30)));
        return new Shift(new ShiftId(id()), vehicle.id(), vehicle.depot(), start, end, breaks);
    }

    private Job job() {
        JobId id = new JobId(id());
        Load load = Load.of(random.nextInt(5), random.nextInt(15));
        Priority priority = new Priority(random.nextInt(101));
        return switch (random.nextInt(3)) {
            case 0 -> new Pickup(id, visit(VisitKind.PICKUP), load, skills(), priority);
            case 1 -> new Delivery(id, visit(VisitKind.DELIVERY), load, skills(), priority);
            default -> new Shipment(id, visit(VisitKind.PICKUP), visit(VisitKind.DELIVERY), load, skills(), priority);
        };
    }

    private Visit visit(VisitKind kind) {
        return new Visit(kind, place(), windows(), minutes(20));
    }

    private List<TimeWindow> windows() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> List.of();
            case 2 -> List.of(window(MORNING.plus(minutes(500))));
            default ->
                List.of(
                        window(MORNING.plus(minutes(200))),
                        window(MORNING.plus(Duration.ofHours(5)).plus(minutes(200))));
        };
    }

    private TimeWindow window(Instant from) {
        return new TimeWindow(from, from.plus(minutes(90)));
    }

    private Set<Skill> skills() {
        return random.nextInt(4) == 0 ? Set.of(SKILLS.get(random.nextInt(SKILLS.size()))) : Set.of();
    }

    private Place place() {
        return places.get(random.nextInt(places.size()));
    }

    private Duration minutes(int bound) {
        return Duration.ofMinutes(random.nextInt(bound));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static void times(int count, Runnable step) {
        for (int done = 0; done < count; done++) {
            step.run();
        }
    }
}
