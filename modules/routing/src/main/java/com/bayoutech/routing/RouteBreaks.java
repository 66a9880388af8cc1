package com.bayoutech.routing;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a route has room for its shift's breaks: before it departs, while it waits at a stop, or after its end. */
public final class RouteBreaks {
    private RouteBreaks() {}

    /** Nothing to do from one moment to another. */
    private record Idle(Instant from, Instant to) {}

    /** When each of the shift's breaks starts at the earliest, in their order; empty for one that has no room. */
    public static List<Optional<Instant>> starts(Shift shift, Route route) {
        List<Idle> idle = idle(shift, route);
        List<Optional<Instant>> starts = new ArrayList<>();
        Instant free = Instant.MIN;
        for (Break rest : shift.breaks()) {
            Optional<Instant> start = start(rest, idle, free);
            if (start.isPresent()) {
                free = start.get().plus(rest.duration());
            }
            starts.add(start);
        }
        return starts;
    }

    private static Optional<Instant> start(Break rest, List<Idle> idle, Instant free) {
        for (Idle room : idle) {
            Instant start = later(later(room.from(), rest.window().earliest()), free);
            if (!start.isAfter(rest.window().latest())
                    && !start.plus(rest.duration()).isAfter(room.to())) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static List<Idle> idle(Shift shift, Route route) {
        List<Idle> idle = new ArrayList<>();
        idle.add(new Idle(shift.start(), route.departure()));
        for (Stop stop : route.stops()) {
            idle.add(new Idle(stop.arrival(), stop.visits().getFirst().start()));
        }
        // Whoever is back rests as long as it takes.
        Duration longest = shift.breaks().stream()
                .map(Break::duration)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        idle.add(new Idle(route.end(), later(route.end(), shift.end()).plus(longest)));
        return idle;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
