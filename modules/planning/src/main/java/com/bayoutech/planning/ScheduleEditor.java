package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes one schedule of a day: only the routes that an edit touches are driven anew, all others stay to the second. */
final class ScheduleEditor {
    private final Schedule before;
    private final RouteDriver driver;
    private final Map<JobId, Job> jobs;
    private final Map<ShiftId, Shift> shifts;
    private final Itineraries itineraries;
    /** The shifts that an edit rids of jobs that are gone. */
    private final Set<ShiftId> rid = new HashSet<>();

    ScheduleEditor(Schedule before, Day.Ready day) {
        this.before = before;
        this.driver = new RouteDriver(day.problem());
        this.jobs = day.problem().jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        this.shifts = day.problem().shifts().stream()
                .collect(Collectors.toMap(Shift::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.itineraries = Itineraries.of(before, jobs.keySet());
    }

    /**
     * What comes of an edit.
     *
     * @throws RefusedException if it names what is not part of the day any more, or cannot be driven
     */
    EditPreview preview(Edit edit) {
        switch (edit) {
            case Edit.Assign assign -> assign(assign);
            case Edit.Unassign unassign -> unassign(unassign.jobs());
            case Edit.Reverse reverse -> {
                requireShift(reverse.shift());
                itineraries.reverse(reverse.shift());
            }
            case Edit.Swap swap -> {
                requireShift(swap.shift());
                requireShift(swap.other());
                itineraries.swap(swap.shift(), swap.other());
            }
        }
        return driven();
    }

    private void assign(Edit.Assign assign) {
        requireShift(assign.shift());
        List<Job> asked = assign.jobs().stream().map(this::job).toList();
        itineraries.remove(assign.jobs());
        int position = assign.position().orElse(0);
        for (Job job : asked) {
            List<JobVisit> order = assign.position().isPresent()
                    ? itineraries.with(assign.shift(), job, position)
                    : cheapest(assign.shift(), job);
            itineraries.replace(assign.shift(), order);
            position += job.visits().size();
        }
    }

    /** Where a job breaks least, and of these where the route costs least. */
    private List<JobVisit> cheapest(ShiftId shift, Job job) {
        List<JobVisit> best = itineraries.with(shift, job, 0);
        int breaches = Integer.MAX_VALUE;
        long cents = Long.MAX_VALUE;
        int places = itineraries.of(shift).size();
        for (int position = 0; position <= places; position++) {
            List<JobVisit> order = itineraries.with(shift, job, position);
            if (driver.drive(shift, order) instanceof DriveResult.Drivable drivable) {
                int broken = drivable.breaches().size();
                long price = driver.schedule(List.of(drivable.route()), List.of())
                        .costs()
                        .totalCents();
                if (broken < breaches || (broken == breaches && price < cents)) {
                    best = order;
                    breaches = broken;
                    cents = price;
                }
            }
        }
        return best;
    }

    /** Jobs that are not to be done any more can only be taken out: their routes are driven anew without them. */
    private void unassign(List<JobId> unassigned) {
        Set<JobId> named = new HashSet<>(unassigned);
        for (Route route : before.routes()) {
            Set<JobId> gone = jobsOf(route);
            gone.retainAll(named);
            gone.removeAll(jobs.keySet());
            if (!gone.isEmpty()) {
                rid.add(route.shift());
                named.removeAll(gone);
            }
        }
        itineraries.remove(named.stream().map(this::job).map(Job::id).toList());
    }

    private static Set<JobId> jobsOf(Route route) {
        return route.stops().stream()
                .flatMap(stop -> stop.visits().stream())
                .map(visit -> visit.job())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private EditPreview driven() {
        Map<ShiftId, Route> routes = new LinkedHashMap<>();
        before.routes().forEach(route -> routes.put(route.shift(), route));
        Itineraries old = Itineraries.of(before, jobs.keySet());
        List<RouteBreach> breaches = new ArrayList<>();
        for (ShiftId shift : itineraries.shifts()) {
            List<JobVisit> order = itineraries.of(shift);
            if (order.equals(old.of(shift)) && routes.containsKey(shift) && !rid.contains(shift)) {
                continue;
            }
            if (order.isEmpty()) {
                routes.remove(shift);
                continue;
            }
            requireShift(shift);
            DriveResult.Drivable drivable = drivable(shift, order);
            drivable.breaches().forEach(breach -> breaches.add(new RouteBreach(shift, breach)));
            routes.put(shift, drivable.route());
        }
        Schedule after = driver.schedule(inOrder(routes), unassigned());
        return new EditPreview(
                after,
                Difference.between(before, after),
                after.costs().totalCents() - before.costs().totalCents(),
                breaches);
    }

    private DriveResult.Drivable drivable(ShiftId shift, List<JobVisit> order) {
        return switch (driver.drive(shift, order)) {
            case DriveResult.Drivable drivable -> drivable;
            case DriveResult.Undrivable undrivable ->
                throw new RefusedException(
                        switch (undrivable.reason()) {
                            case OUT_OF_ORDER ->
                                "Goods would be delivered before they are picked up. Put the pickup first.";
                            case NO_WAY ->
                                "No street leads from one of these stops to the next. Put them on different routes.";
                        });
        };
    }

    /** As the day has its shifts, so that a change does not shuffle the list; those that the day has no more go last. */
    private List<Route> inOrder(Map<ShiftId, Route> routes) {
        List<Route> ordered = new ArrayList<>();
        shifts.keySet().stream().filter(routes::containsKey).map(routes::get).forEach(ordered::add);
        routes.values().stream()
                .filter(route -> !shifts.containsKey(route.shift()))
                .forEach(ordered::add);
        return ordered;
    }

    private List<Unassigned> unassigned() {
        Set<JobId> planned = new HashSet<>();
        itineraries.shifts().forEach(shift -> itineraries.of(shift).forEach(visit -> planned.add(visit.job())));
        Map<JobId, Unassigned> known =
                before.unassigned().stream().collect(Collectors.toMap(Unassigned::job, Function.identity()));
        List<Unassigned> unassigned = before.unassigned().stream()
                .filter(job -> !planned.contains(job.job()))
                .collect(Collectors.toCollection(ArrayList::new));
        jobs.keySet().stream()
                .filter(job -> !planned.contains(job) && !known.containsKey(job))
                .forEach(job -> unassigned.add(new Unassigned(job, UnassignedReason.TAKEN_OUT)));
        return unassigned;
    }

    private Job job(JobId id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new RefusedException(
                    "An order of this change cannot be planned: it was removed, waits for an address, or no street leads there."
                            + " Look at the day's orders.");
        }
        return job;
    }

    private void requireShift(ShiftId shift) {
        if (!shifts.containsKey(shift)) {
            throw new RefusedException("The vehicle has no shift on this day any more. Look at the fleet.");
        }
    }
}
