package com.bayoutech.benchmarks.town;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Overtime;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A delivery day in a town, drawn from a seed, in the solver's words: seconds of the day, meters, money in {@link #UNITS_PER_CENT}s of a cent.
 *
 * <p>Stops gather around six neighbourhoods. Of ten stops, four are open all day, four have a window of two to four hours, and two have two windows of two
 * hours; one is a pickup, one is urgent. Each has parcels and kilograms, and some need a lift, cooling or a second person. Vans and trucks
 * leave one depot from seven, rest half an hour between half past eleven and one, and cost half as much again per hour after eight hours.
 */
public final class TownDay {
    /** So that a cent per kilometer and a cent per hour are whole numbers per meter and per second. */
    public static final long UNITS_PER_CENT = 18_000;

    private static final long UNITS_PER_METER = UNITS_PER_CENT / 1_000;
    private static final long UNITS_PER_SECOND = UNITS_PER_CENT / 3_600;
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int OPENS = 7 * HOUR;
    private static final int CLOSES = 18 * HOUR;
    private static final int OVERTIME_AFTER = 8 * HOUR;
    private static final Pause LUNCH = new Pause(11 * HOUR + HOUR / 2, 13 * HOUR, HOUR / 2);
    private static final int URGENT = 91;
    private static final int NORMAL = 51;
    private static final int SKILLS = 3;
    private static final int NEIGHBOURHOODS = 6;

    private final Random random;
    private final Streets streets;
    private final int[] neighbourhoods;

    private TownDay(long seed) {
        this.random = new Random(seed);
        this.streets = new Streets(random);
        this.neighbourhoods = random.ints(NEIGHBOURHOODS, 0, Streets.JUNCTIONS).toArray();
    }

    /** The day of a seed; the same arguments give the same day. */
    public static Model of(long seed, int stops, int vehicles) {
        return new TownDay(seed).draw(stops, vehicles);
    }

    private Model draw(int stops, int count) {
        List<TownTravel.Door> doors = new ArrayList<>();
        doors.add(door(0));
        for (int stop = 0; stop < stops; stop++) {
            doors.add(door(random.nextInt(5) < 2 ? random.nextInt(Streets.JUNCTIONS) : nearNeighbourhood()));
        }
        List<Vehicle> vehicles =
                IntStream.range(0, count).mapToObj(TownDay::vehicle).toList();
        List<Optional<Set<Integer>>> skilled = Stream.concat(
                        Stream.of(Optional.<Set<Integer>>empty()),
                        IntStream.range(0, SKILLS).mapToObj(skill -> skilled(skill, count)))
                .toList();
        List<Job> jobs = IntStream.rangeClosed(1, stops)
                .mapToObj(stop -> job(stop, skilled))
                .toList();
        return Model.of(new TownTravel(streets, doors), jobs, vehicles);
    }

    private TownTravel.Door door(int junction) {
        return new TownTravel.Door(streets.near(junction), random.nextDouble());
    }

    private int nearNeighbourhood() {
        int centre = neighbourhoods[random.nextInt(NEIGHBOURHOODS)];
        int column = near(centre % Streets.COLUMNS, Streets.COLUMNS);
        int row = near(centre / Streets.COLUMNS, Streets.ROWS);
        return row * Streets.COLUMNS + column;
    }

    private int near(int line, int count) {
        return Math.max(0, Math.min(count - 1, (int) Math.round(line + 3 * random.nextGaussian())));
    }

    private static Vehicle vehicle(int number) {
        boolean isTruck = number % 5 == 0;
        Vehicle vehicle = isTruck ? Vehicle.of(0, OPENS, CLOSES, 200, 1_500) : Vehicle.of(0, OPENS, CLOSES, 105, 650);
        return vehicle.withPauses(List.of(LUNCH)).withCosts(isTruck ? costs(6_000, 90) : costs(4_000, 50));
    }

    private static Vehicle.Costs costs(long cents, long centsPerKilometer) {
        return new Vehicle.Costs(
                cents * UNITS_PER_CENT,
                centsPerKilometer * UNITS_PER_METER,
                2_400 * UNITS_PER_SECOND,
                Optional.of(new Overtime(OVERTIME_AFTER, 1_200 * UNITS_PER_SECOND)));
    }

    /** Each skill has a third of the vehicles, other ones each, and the trucks have the lift. */
    private static Optional<Set<Integer>> skilled(int skill, int count) {
        Set<Integer> vehicles = new HashSet<>();
        for (int vehicle = 0; vehicle < count; vehicle++) {
            if (vehicle % SKILLS == skill || (skill == 0 && vehicle % 5 == 0)) {
                vehicles.add(vehicle);
            }
        }
        return vehicles.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(vehicles));
    }

    private Job job(int stop, List<Optional<Set<Integer>>> skilled) {
        Integer[] load = {1 + random.nextInt(8), 2 + random.nextInt(40)};
        Visit visit =
                Visit.at(stop).withService((3 + random.nextInt(8)) * MINUTE).withWindows(windows());
        Visit loaded = random.nextInt(10) == 0 ? visit.withCollects(load) : visit.withDelivers(load);
        Job job = Job.of(loaded).withPenalty(Job.REQUIRED * (random.nextInt(10) == 0 ? URGENT : NORMAL));
        int needed = random.nextInt(5) == 0 ? 1 + random.nextInt(SKILLS) : 0;
        return skilled.get(needed).map(job::withVehicles).orElse(job);
    }

    private List<Window> windows() {
        int kind = random.nextInt(10);
        if (kind < 4) {
            return List.of();
        }
        if (kind < 8) {
            int opens = OPENS + (1 + random.nextInt(13)) * HOUR / 2;
            return List.of(new Window(opens, opens + (2 + random.nextInt(3)) * HOUR));
        }
        int morning = OPENS + random.nextInt(4) * HOUR / 2;
        int afternoon = morning + (4 + random.nextInt(3)) * HOUR;
        return List.of(new Window(morning, morning + 2 * HOUR), new Window(afternoon, afternoon + 2 * HOUR));
    }
}
