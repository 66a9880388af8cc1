package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts back what a search has left out although it is pinned. It does so where two others count more together; a person's word counts more than any
 * number of them, so the route is again what it was, and what has taken its room is left out.
 */
final class PinRepair {
    private final RouteDriver driver;
    private final Itineraries before;
    private final Pins pins;
    private final Set<JobId> jobs;

    /** @param jobs those that were searched */
    PinRepair(RouteDriver driver, Itineraries before, Pins pins, Set<JobId> jobs) {
        this.driver = driver;
        this.before = before;
        this.pins = pins;
        this.jobs = jobs;
    }

    /** A part of a plan that heeds the pins; the same one if it did. */
    Schedule repaired(Schedule found, Set<ShiftId> shifts) {
        Itineraries after = Itineraries.of(found, jobs);
        Set<ShiftId> broken = broken(after, shifts);
        if (broken.isEmpty()) {
            return found;
        }
        for (ShiftId shift : broken) {
            List<JobVisit> held = before.of(shift);
            after.remove(held.stream().map(JobVisit::job).toList());
            after.replace(shift, held);
        }
        Map<ShiftId, Route> known =
                found.routes().stream().collect(Collectors.toMap(Route::shift, Function.identity()));
        Itineraries searched = Itineraries.of(found, jobs);
        List<Route> routes = new ArrayList<>();
        Set<JobId> planned = new HashSet<>();
        for (ShiftId shift : after.shifts()) {
            List<JobVisit> order = after.of(shift);
            Route route = known.get(shift);
            if (route != null && order.equals(searched.of(shift))) {
                routes.add(route);
            } else if (!order.isEmpty() && driver.drive(shift, order) instanceof DriveResult.Drivable drivable) {
                routes.add(drivable.route());
            } else {
                continue;
            }
            order.forEach(visit -> planned.add(visit.job()));
        }
        return new Schedule(routes, unassigned(found, planned), found.costs());
    }

    private Set<ShiftId> broken(Itineraries after, Set<ShiftId> shifts) {
        Pins missed = PinCheck.broken(pins, before, after);
        Set<ShiftId> broken = new HashSet<>(missed.routes().keySet());
        for (ShiftId shift : before.shifts()) {
            if (before.of(shift).stream().anyMatch(visit -> missed.jobs().containsKey(visit.job()))) {
                broken.add(shift);
            }
        }
        broken.retainAll(shifts);
        return broken;
    }

    private List<Unassigned> unassigned(Schedule found, Set<JobId> planned) {
        List<Unassigned> unassigned = new ArrayList<>(found.unassigned());
        unassigned.removeIf(job -> planned.contains(job.job()));
        Set<JobId> named = unassigned.stream().map(Unassigned::job).collect(Collectors.toSet());
        jobs.stream()
                .filter(job -> !planned.contains(job) && !named.contains(job))
                .forEach(job -> unassigned.add(new Unassigned(job, UnassignedReason.NO_ROOM_LEFT)));
        return unassigned;
    }
}
