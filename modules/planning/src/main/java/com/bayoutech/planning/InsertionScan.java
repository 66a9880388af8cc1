package com.bayoutech.planning;

import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Guesses quickly which orders of a route are worth driving: windows, ways and loads are looked at, breaks and rules are not. What comes of an order in
 * truth is for the driver to say; driving each of them would keep a person waiting where fifty jobs go onto one route.
 */
final class InsertionScan {
    private final PlanningProblem problem;
    private final Map<JobId, Job> jobs;
    private final Map<ShiftId, Shift> shifts;
    private final Map<VehicleId, Vehicle> vehicles;
    private final Map<DepotId, Integer> homes;
    private final Map<JobVisit, Task> tasks = new ConcurrentHashMap<>();

    /** A visit as the scan sees it, in seconds; late begins after the last window. */
    private record Task(int place, long service, List<TimeWindow> windows, Job job) {}

    /** What an order is like; less is better, from the first to the last. */
    private record Guess(long lateSeconds, long overload, double cents) implements Comparable<Guess> {
        @Override
        public int compareTo(Guess other) {
            return Comparator.comparingLong(Guess::lateSeconds)
                    .thenComparingLong(Guess::overload)
                    .thenComparingDouble(Guess::cents)
                    .compare(this, other);
        }
    }

    private record Guessed(List<JobVisit> order, Guess guess) {}

    InsertionScan(PlanningProblem problem) {
        this.problem = problem;
        this.jobs = problem.jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        this.shifts = problem.shifts().stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        this.vehicles = problem.vehicles().stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        this.homes = problem.depots().stream()
                .collect(
                        Collectors.toMap(Depot::id, depot -> problem.locations().indexOf(depot.place())));
    }

    /** What an order of a route would about cost with one more job wherever it fits best; empty if it seems to fit nowhere. */
    OptionalDouble cheapestFit(ShiftId id, List<JobVisit> order, Job job) {
        Shift shift = Objects.requireNonNull(shifts.get(id));
        Vehicle vehicle = Objects.requireNonNull(vehicles.get(shift.vehicle()));
        if (!problem.rules().of(job.id()).allow(shift, problem.rules().of(id).skillsWith(vehicle), job)) {
            return OptionalDouble.empty();
        }
        return with(order, job).stream()
                .map(each -> guess(id, each))
                .filter(guess -> guess.lateSeconds() == 0 && guess.overload() == 0)
                .mapToDouble(guess -> guess.cents() + fixedCents(vehicle, order))
                .min();
    }

    /** A vehicle that stays at home costs nothing before it has something to do. */
    private static long fixedCents(Vehicle vehicle, List<JobVisit> before) {
        return before.isEmpty() ? vehicle.costs().fixedCents() : 0;
    }

    /** What an order of a route would about cost, its vehicle not counted. */
    double cents(ShiftId shift, List<JobVisit> order) {
        return order.isEmpty() ? 0 : guess(shift, order).cents();
    }

    /** The orders of a route with one more job that look best, the best first. */
    List<List<JobVisit>> with(ShiftId shift, List<JobVisit> order, Job job, int most) {
        return best(shift, with(order, job), most);
    }

    private static List<List<JobVisit>> with(List<JobVisit> order, Job job) {
        List<JobVisit> visits = job.visits().stream()
                .map(visit -> new JobVisit(job.id(), visit.kind()))
                .toList();
        List<List<JobVisit>> orders = new ArrayList<>();
        for (int first = 0; first <= order.size(); first++) {
            List<JobVisit> begun = inserted(order, first, visits.getFirst());
            if (visits.size() == 1) {
                orders.add(begun);
            } else {
                for (int second = first + 1; second <= begun.size(); second++) {
                    orders.add(inserted(begun, second, visits.getLast()));
                }
            }
        }
        return orders;
    }

    /** Of some orders of a route those that look best, the best first. */
    List<List<JobVisit>> best(ShiftId shift, List<List<JobVisit>> orders, int most) {
        Guess hopeless = new Guess(Long.MAX_VALUE, 0, 0);
        List<Guessed> guesses = new ArrayList<>();
        for (List<JobVisit> order : orders) {
            Guess guess = guess(shift, order);
            if (guess.compareTo(hopeless) < 0) {
                guesses.add(new Guessed(order, guess));
            }
        }
        return guesses.stream()
                .sorted(Comparator.comparing(Guessed::guess))
                .limit(most)
                .map(Guessed::order)
                .toList();
    }

    private static List<JobVisit> inserted(List<JobVisit> order, int position, JobVisit visit) {
        List<JobVisit> with = new ArrayList<>(order.size() + 1);
        with.addAll(order.subList(0, position));
        with.add(visit);
        with.addAll(order.subList(position, order.size()));
        return with;
    }

    private Guess guess(ShiftId id, List<JobVisit> order) {
        Shift shift = Objects.requireNonNull(shifts.get(id));
        Vehicle vehicle = Objects.requireNonNull(vehicles.get(shift.vehicle()));
        int home = Objects.requireNonNull(homes.get(shift.depot()));
        long start = shift.start().getEpochSecond();
        long now = start;
        long late = 0;
        long meters = 0;
        long waited = 0;
        // How much later the vehicle could leave without anything else becoming later than it is.
        long room = Long.MAX_VALUE;
        int place = home;
        for (JobVisit visit : order) {
            Task task = task(visit);
            long arrival = now + seconds(place, task.place(), now);
            if (arrival >= Long.MAX_VALUE / 2) {
                return new Guess(Long.MAX_VALUE, 0, 0);
            }
            meters += meters(place, task.place());
            long begin = begin(task, arrival);
            long latest = latest(task, begin);
            late += Math.max(0, begin - latest);
            waited += begin - arrival;
            room = Math.min(room, waited + Math.max(0, latest - begin));
            now = begin + task.service();
            place = task.place();
        }
        long end = now + seconds(place, home, now);
        if (end >= Long.MAX_VALUE / 2) {
            return new Guess(Long.MAX_VALUE, 0, 0);
        }
        meters += meters(place, home);
        late += Math.max(0, end - shift.end().getEpochSecond());
        long duration = end - start - Math.min(waited, room);
        double cents = meters * vehicle.costs().centsPerKilometer() / 1_000.0
                + duration * vehicle.costs().centsPerHour() / 3_600.0
                + meters / 1_000_000.0;
        return new Guess(late, overload(vehicle, order), cents);
    }

    private long overload(Vehicle vehicle, List<JobVisit> order) {
        long over = 0;
        int dimensions = order.stream()
                .mapToInt(visit -> task(visit).job().load().dimensions())
                .max()
                .orElse(0);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            long load = 0;
            for (JobVisit visit : order) {
                Job job = task(visit).job();
                load += job instanceof Delivery ? job.load().amount(dimension) : 0;
            }
            long most = load;
            for (JobVisit visit : order) {
                int amount = task(visit).job().load().amount(dimension);
                load += visit.kind() == VisitKind.PICKUP ? amount : -amount;
                most = Math.max(most, load);
            }
            over += Math.max(0, most - vehicle.capacity().amount(dimension));
        }
        return over;
    }

    private static long begin(Task task, long arrival) {
        for (TimeWindow window : task.windows()) {
            if (arrival <= window.latest().getEpochSecond()) {
                return Math.max(arrival, window.earliest().getEpochSecond());
            }
        }
        return arrival;
    }

    /** The end of the window that a service begins in, or of the last one. */
    private static long latest(Task task, long begin) {
        long latest = task.windows().isEmpty() ? Long.MAX_VALUE / 4 : Long.MIN_VALUE;
        for (TimeWindow window : task.windows()) {
            latest = window.latest().getEpochSecond();
            if (begin <= latest) {
                return latest;
            }
        }
        return latest;
    }

    private Task task(JobVisit key) {
        return tasks.computeIfAbsent(key, unknown -> {
            Job job = Objects.requireNonNull(jobs.get(key.job()));
            Visit visit = job.visits().stream()
                    .filter(each -> each.kind() == key.kind())
                    .findFirst()
                    .orElseThrow();
            List<TimeWindow> windows = visit.windows().stream()
                    .sorted(Comparator.comparing(TimeWindow::earliest))
                    .toList();
            return new Task(
                    problem.locations().indexOf(visit.place()), visit.service().toSeconds(), windows, job);
        });
    }

    private long seconds(int from, int to, long departure) {
        if (from == to) {
            return 0;
        }
        int seconds = problem.travel().seconds(from, to, departure);
        return seconds == TravelMatrix.UNREACHABLE ? Long.MAX_VALUE / 2 : seconds;
    }

    private long meters(int from, int to) {
        return from == to ? 0 : problem.travel().meters(from, to);
    }
}
