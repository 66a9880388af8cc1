package com.bayoutech.planning;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A visit that is elsewhere, or at another time, in one schedule than in another.
 *
 * @param before where it was; empty if nobody did it
 * @param after where it is; empty if nobody does it
 * @param moved whether it is on another route, on none, or among others of its route at another place; if not, only its time has changed
 */
public record VisitChange(JobVisit visit, Optional<Spot> before, Optional<Spot> after, boolean moved) {
    /** Where a visit is, and when its service starts. */
    public record Spot(ShiftId shift, VehicleId vehicle, Instant start) {}

    /** How much later its service starts; negative if it starts earlier, none if it was or is on no route. */
    public Optional<Duration> delay() {
        return before.flatMap(was -> after.map(is -> Duration.between(was.start(), is.start())));
    }

    /** What is different, in the order of the routes after, then what is on none of them any more. */
    public static List<VisitChange> between(Schedule before, Schedule after) {
        Map<ShiftId, Route> same = new HashMap<>();
        before.routes().forEach(route -> same.put(route.shift(), route));
        same.keySet().retainAll(unchanged(same, after));
        Map<JobVisit, Spot> old = spots(before, same.keySet());
        Map<JobVisit, Spot> now = spots(after, same.keySet());
        Set<JobVisit> staying = Staying.of(old, now);
        List<VisitChange> changes = new ArrayList<>();
        now.forEach((visit, spot) -> {
            Optional<Spot> was = Optional.ofNullable(old.get(visit));
            if (!staying.contains(visit) || !was.equals(Optional.of(spot))) {
                changes.add(new VisitChange(visit, was, Optional.of(spot), !staying.contains(visit)));
            }
        });
        old.forEach((visit, spot) -> {
            if (!now.containsKey(visit)) {
                changes.add(new VisitChange(visit, Optional.of(spot), Optional.empty(), true));
            }
        });
        return changes;
    }

    private static Set<ShiftId> unchanged(Map<ShiftId, Route> before, Schedule after) {
        Set<ShiftId> unchanged = new HashSet<>();
        for (Route route : after.routes()) {
            Route was = before.get(route.shift());
            if (route.equals(was)) {
                unchanged.add(route.shift());
            }
        }
        return unchanged;
    }

    private static Map<JobVisit, Spot> spots(Schedule schedule, Set<ShiftId> without) {
        Map<JobVisit, Spot> spots = new LinkedHashMap<>();
        for (Route route : schedule.routes()) {
            if (!without.contains(route.shift())) {
                route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .forEach(visit -> spots.put(
                                new JobVisit(visit.job(), visit.kind()),
                                new Spot(route.shift(), route.vehicle(), visit.start())));
            }
        }
        return spots;
    }
}
