package com.bayoutech.routing.internal;

import com.bayoutech.routing.PlannedReload;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import com.bayoutech.solver.Route.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes one route of the solver; visits that follow each other at one place are one stop. */
final class RouteWriter {
    private final DayModel day;
    private final PlanningProblemReader reader;
    private final ModelShift shift;
    private final List<Step> steps;

    /** When the vehicle sets off to each visit, and then home. */
    private final long[] leave;

    final long departure;
    final long end;
    int meters;
    private long driving;

    RouteWriter(DayModel day, PlanningProblemReader reader, com.bayoutech.solver.Route route) {
        this.day = day;
        this.reader = reader;
        this.shift = reader.shift(route.vehicle());
        this.steps = route.steps();
        this.leave = new long[steps.size() + 1];
        this.end = route.end();
        int place = shift.depotPlace;
        long free = route.departure();
        for (int position = 0; position < steps.size(); position++) {
            int next = place(position);
            leave[position] = latestLeave(place, next, free, steps.get(position).arrival());
            free = steps.get(position).end();
            place = next;
        }
        leave[steps.size()] = latestLeave(place, shift.depotPlace, free, end);
        this.departure = leave[0];
    }

    /** The route; {@link #meters} is known then, too. */
    Route write() {
        List<Stop> stops = new ArrayList<>();
        List<PlannedReload> reloads = new ArrayList<>();
        int place = shift.depotPlace;
        int first = 0;
        while (first < steps.size()) {
            int here = place(first);
            int last = first;
            while (last + 1 < steps.size() && isVisit(first) && isVisit(last + 1) && place(last + 1) == here) {
                last++;
            }
            int legMeters = day.meters(place, here);
            long arrival = steps.get(first).arrival();
            Duration drive = Duration.ofSeconds(arrival - leave[first]);
            Instant departing = day.instant(leave[last + 1]);
            if (isVisit(first)) {
                stops.add(new Stop(planned(first, last), drive, legMeters, day.instant(arrival), departing));
            } else {
                reloads.add(new PlannedReload(stops.size(), drive, legMeters, day.instant(arrival), departing));
            }
            meters += legMeters;
            driving += arrival - leave[first];
            place = here;
            first = last + 1;
        }
        meters += day.meters(place, shift.depotPlace);
        driving += end - leave[steps.size()];
        return new Route(
                shift.shift.id(),
                shift.vehicle.id(),
                day.instant(departure),
                stops,
                day.instant(end),
                meters,
                Duration.ofSeconds(driving),
                reloads);
    }

    private int place(int position) {
        return isVisit(position) ? reader.visit(steps.get(position).visit()).place : reader.reloadPlace(shift);
    }

    private boolean isVisit(int position) {
        return steps.get(position).kind() == Step.Kind.VISIT;
    }

    /** The solver says when a vehicle is free and when it arrives; whatever time is left before it must set off is a break. */
    private long latestLeave(int from, int to, long free, long arrival) {
        long good = free;
        long bad = arrival + 1;
        while (bad - good > 1) {
            long middle = (good + bad) >>> 1;
            if (middle + day.seconds(from, to, middle) <= arrival) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private List<PlannedVisit> planned(int first, int last) {
        List<PlannedVisit> planned = new ArrayList<>();
        for (int position = first; position <= last; position++) {
            ModelVisit visit = reader.visit(steps.get(position).visit());
            planned.add(new PlannedVisit(
                    day.jobs.get(visit.job).job().id(),
                    visit.kind,
                    day.instant(steps.get(position).begin())));
        }
        return planned;
    }
}
