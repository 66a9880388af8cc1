package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Travel;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Looks at all numbers of a problem, and finds the units in which the solver can count them. */
final class Survey {
    private static final int HUNDRED = 100;

    /** The dearest way should be below, so that sums of a few still fit. */
    private static final double MOST_COST = Travel.MOST / 2.0;

    /** No vehicle without hours sets off more seconds before the first window opens. */
    private static final long MOST_LEAD = Units.LAST / (2 * HUNDRED);

    private final VroomProblem problem;
    private final Places places;
    private double dearestGrains;

    Survey(VroomProblem problem, Places places) {
        this.problem = problem;
        this.places = places;
    }

    Units units() {
        long busy = busySeconds();
        boolean isFine = problem.drivers().stream().anyMatch(driver -> driver.hundredths() % HUNDRED != 0);
        long first = openings().min().orElse(0);
        long last = openings().max().orElse(0);
        boolean isUnbound =
                problem.drivers().stream().anyMatch(driver -> driver.hours().isEmpty());
        long begin = isUnbound ? Math.max(0, first - Math.min(busy, MOST_LEAD)) : first;
        int perSecond = isFine && (last - begin + busy) * HUNDRED <= Units.LAST ? HUNDRED : 1;
        long origin = last + busy <= Units.LAST / perSecond ? 0 : begin;
        if ((last - origin) * perSecond > Units.LAST) {
            throw new VroomInputException("The time windows (from " + first + " to " + last
                    + ") lie more than two years apart. Times are in seconds; correct them.");
        }
        return new Units(perSecond, origin, grains());
    }

    /** What one way costs at most; known once the units are. */
    long dearestWay(Units units) {
        return units.units((long) dearestGrains);
    }

    /** How long everything takes at most, one after the other. */
    private long busySeconds() {
        long most = 0;
        for (Driver driver : problem.drivers()) {
            most = Math.max(most, (long) longestSeconds(problem.profile(driver)) * driver.hundredths() / HUNDRED);
        }
        long work = tasks().mapToLong(task -> task.setup() + task.service()).sum();
        long rests = problem.drivers().stream()
                .flatMap(driver -> driver.rests().stream())
                .mapToLong(Rest::service)
                .sum();
        return work + rests + (tasks().count() + 1) * most;
    }

    private Stream<Task> tasks() {
        return problem.requests().stream().flatMap(request -> request.tasks().stream());
    }

    private LongStream openings() {
        return Stream.of(
                        tasks().flatMap(task -> task.windows().stream()),
                        problem.drivers().stream().flatMap(driver -> driver.hours().stream()),
                        problem.drivers().stream()
                                .flatMap(driver -> driver.rests().stream())
                                .filter(rest -> !rest.isAnyTime())
                                .map(Rest::window))
                .flatMap(spans -> spans)
                .mapToLong(Span::opens);
    }

    private double grains() {
        long divisor = 0;
        for (Driver driver : problem.drivers()) {
            Fare fare = driver.fare();
            Profile profile = problem.profile(driver);
            divisor = divisor(divisor, fare.fixed() * Units.GRAINS);
            divisor = divisor(divisor, Units.taskGrains(fare, 1));
            if (profile.costs().isPresent()) {
                divisor = divisor(divisor, Units.GRAINS);
                dearestGrains =
                        Math.max(dearestGrains, (double) longest(profile.costs().get()) * Units.GRAINS);
            } else {
                divisor = divisor(divisor, Units.grains(fare, driver.hundredths(), 1, 0));
                divisor = divisor(divisor, Units.grains(fare, driver.hundredths(), 0, 1));
                int meters = fare.perKilometer() == 0 ? 0 : longestMeters(profile);
                dearestGrains = Math.max(dearestGrains, (double)
                        Units.grains(fare, driver.hundredths(), longestSeconds(profile), meters));
            }
        }
        return Math.max((double) Math.max(1, divisor), dearestGrains / MOST_COST);
    }

    private int longestSeconds(Profile profile) {
        return profile.durations().map(this::longest).orElseGet(() -> longestStraight() / Profile.METERS_PER_SECOND);
    }

    private int longestMeters(Profile profile) {
        return profile.distances().map(this::longest).orElseGet(this::longestStraight);
    }

    /** No two places are farther apart than twice the farthest from the first. */
    private int longestStraight() {
        List<Place> known = places.known();
        int longest = 0;
        for (Place place : known) {
            longest = Math.max(longest, Profile.STRAIGHT.meters(known.get(0), place));
        }
        return 2 * longest;
    }

    private int longest(int[][] table) {
        int longest = 0;
        for (int[] row : table) {
            for (int entry : row) {
                longest = entry == Profile.NO_WAY ? longest : Math.max(longest, entry);
            }
        }
        return longest;
    }

    private static long divisor(long one, long other) {
        long larger = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }
}
