package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.domain.Visit;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a route's times and distances follow from each other, from the travel times, the windows and the shift. */
final class TimeCheck {
    private final PlanningProblem problem;
    private final ProblemIndex index;
    private final List<Violation> violations = new ArrayList<>();

    TimeCheck(PlanningProblem problem, ProblemIndex index) {
        this.problem = problem;
        this.index = index;
    }

    List<Violation> check(Route route, Shift shift) {
        Depot depot = index.depot(shift);
        if (route.departure().isBefore(shift.start()) || route.end().isAfter(shift.end())) {
            report(
                    Cause.SHIFT,
                    "The route of shift (" + shift.id() + ") lasts from " + route.departure() + " to " + route.end()
                            + ", the shift from " + shift.start() + " to " + shift.end() + ".");
        }
        problem.rules()
                .of(shift.id())
                .homeBy()
                .filter(route.end()::isAfter)
                .ifPresent(latest -> report(
                        Cause.SHIFT,
                        "The route of shift (" + shift.id() + ") ends at " + route.end()
                                + ", but whoever drives it must rest from " + latest + "."));
        Place place = depot.place();
        Instant free = route.departure();
        Duration driving = Duration.ZERO;
        long meters = 0;
        for (Stop stop : route.stops()) {
            Place next = index.visit(stop.visits().get(0)).place();
            checkLeg(place, next, free, stop.travel(), stop.distanceMeters());
            if (!stop.arrival().equals(free.plus(stop.travel()))) {
                report(
                        Cause.TIMES,
                        "A vehicle leaves at " + free + ", drives " + stop.travel() + " and arrives at "
                                + stop.arrival() + ".");
            }
            checkVisits(stop, next);
            driving = driving.plus(stop.travel());
            meters += stop.distanceMeters();
            place = next;
            free = stop.departure();
        }
        Duration home = Duration.between(free, route.end());
        int homeMeters = meters(place, depot.place());
        checkLeg(place, depot.place(), free, home, homeMeters);
        if (meters + homeMeters != route.distanceMeters()) {
            report(
                    Cause.SUMS,
                    "The legs of shift (" + shift.id() + ") are " + (meters + homeMeters) + " m long, the route says "
                            + route.distanceMeters() + " m.");
        }
        if (!driving.plus(home).equals(route.driving())) {
            report(
                    Cause.SUMS,
                    "The legs of shift (" + shift.id() + ") take " + driving.plus(home) + ", the route says "
                            + route.driving() + ".");
        }
        return violations;
    }

    private void checkLeg(Place from, Place to, Instant departure, Duration travel, int distanceMeters) {
        int seconds = seconds(from, to, departure);
        if (seconds == TravelMatrix.UNREACHABLE || meters(from, to) == TravelMatrix.UNREACHABLE) {
            report(Cause.TRAVEL, "There is no way for the leg that starts at " + departure + ".");
            return;
        }
        int comparison = travel.compareTo(Duration.ofSeconds(seconds));
        if (comparison < 0) {
            report(
                    Cause.TRAVEL,
                    "The leg that starts at " + departure + " takes " + travel + ", but needs " + seconds
                            + " seconds.");
        } else if (comparison > 0) {
            report(
                    Cause.TIMES,
                    "The leg that starts at " + departure + " takes " + travel + ", but " + seconds
                            + " seconds are enough.");
        }
        if (distanceMeters != meters(from, to)) {
            report(
                    Cause.SUMS,
                    "The leg that starts at " + departure + " is " + meters(from, to) + " m long, the stop says "
                            + distanceMeters + " m.");
        }
    }

    private void checkVisits(Stop stop, Place place) {
        Instant free = stop.arrival();
        for (PlannedVisit planned : stop.visits()) {
            Visit visit = index.visit(planned);
            String name = "The " + planned.kind() + " of job (" + planned.job() + ")";
            if (!visit.place().equals(place)) {
                report(Cause.TIMES, name + " is at another place than its stop.");
            }
            if (planned.start().isBefore(free)) {
                report(Cause.TIMES, name + " starts at " + planned.start() + ", the vehicle is free at " + free + ".");
            }
            if (!visit.windows().isEmpty()
                    && visit.windows().stream().noneMatch(window -> window.contains(planned.start()))) {
                report(Cause.WINDOW, name + " starts at " + planned.start() + ", outside its windows.");
            }
            free = planned.start().plus(visit.service());
        }
        if (stop.departure().isBefore(free)) {
            report(Cause.TIMES, "A vehicle leaves at " + stop.departure() + ", its service ends at " + free + ".");
        }
    }

    private int seconds(Place from, Place to, Instant departure) {
        return from.equals(to) ? 0 : problem.travel().seconds(point(from), point(to), departure.getEpochSecond());
    }

    private int meters(Place from, Place to) {
        return from.equals(to) ? 0 : problem.travel().meters(point(from), point(to));
    }

    private int point(Place place) {
        return problem.locations().indexOf(place);
    }

    private void report(Cause cause, String message) {
        violations.add(new Violation(cause, message));
    }
}
