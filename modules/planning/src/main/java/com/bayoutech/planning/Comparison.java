package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two schedules of a day beside each other.
 *
 * @param routes those of both, in the order after, then those that are no more
 * @param visits what is elsewhere or at another time
 * @param leftOut on no route after, but on one before
 * @param putIn on a route after, but on none before
 */
public record Comparison(
        Schedule before,
        Schedule after,
        List<RoutePair> routes,
        List<VisitChange> visits,
        List<JobId> leftOut,
        List<JobId> putIn) {
    public Comparison {
        routes = List.copyOf(routes);
        visits = List.copyOf(visits);
        leftOut = List.copyOf(leftOut);
        putIn = List.copyOf(putIn);
    }

    /** A shift's route before and after; one of them at least is there. */
    public record RoutePair(ShiftId shift, VehicleId vehicle, Optional<Route> before, Optional<Route> after) {
        /** Whether anything about it is different. */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /** What is different from one schedule to another. */
    public static Comparison between(Schedule before, Schedule after) {
        Map<ShiftId, Route> old = new LinkedHashMap<>();
        before.routes().forEach(route -> old.put(route.shift(), route));
        List<RoutePair> pairs = new ArrayList<>();
        for (Route route : after.routes()) {
            Optional<Route> was = Optional.ofNullable(old.remove(route.shift()));
            pairs.add(new RoutePair(route.shift(), route.vehicle(), was, Optional.of(route)));
        }
        old.values()
                .forEach(route ->
                        pairs.add(new RoutePair(route.shift(), route.vehicle(), Optional.of(route), Optional.empty())));
        Set<JobId> planned = jobs(before);
        Set<JobId> plannedNow = jobs(after);
        return new Comparison(
                before,
                after,
                pairs,
                VisitChange.between(before, after),
                after.unassigned().stream()
                        .map(Unassigned::job)
                        .filter(planned::contains)
                        .toList(),
                plannedNow.stream().filter(job -> !planned.contains(job)).toList());
    }

    /** Visits whose planned time changes by more than so much, the most first. */
    public List<VisitChange> changedTimes(Duration more) {
        return visits.stream()
                .filter(change -> change.delay()
                        .filter(delay -> delay.abs().compareTo(more) > 0)
                        .isPresent())
                .sorted((one, other) -> other.delay()
                        .orElseThrow()
                        .abs()
                        .compareTo(one.delay().orElseThrow().abs()))
                .toList();
    }

    /** What the second costs more. */
    public long extraCents() {
        return after.costs().totalCents() - before.costs().totalCents();
    }

    private static Set<JobId> jobs(Schedule schedule) {
        Set<JobId> jobs = new LinkedHashSet<>();
        schedule.routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .forEach(visit -> jobs.add(visit.job()));
        return jobs;
    }
}
