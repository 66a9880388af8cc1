package com.bayoutech.web.timeline;

import com.bayoutech.domain.Break;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A shift of the day with its route, if it has one.
 *
 * @param id the shift's
 * @param name the vehicle's
 * @param color an index into the colours of routes, the same as on the map
 * @param start when the shift starts at the earliest
 * @param end when it ends at the latest
 * @param load what it carries at most, as people read it; may be blank
 * @param utilization how much of its capacity that is, in percent; above 100 it is too much
 * @param pinned whether the whole route stays as it is
 */
public record DayRow(
        String id,
        String name,
        int color,
        Instant start,
        Instant end,
        List<Rest> rests,
        Optional<Drive> drive,
        String load,
        int utilization,
        boolean pinned,
        List<DayStop> stops) {
    public DayRow {
        rests = List.copyOf(rests);
        stops = List.copyOf(stops);
    }

    /**
     * A route as a whole.
     *
     * @param driver who drives, if it is known
     * @param facts what there is to know in a line: "23 stops · 41 km"
     * @param price what it costs, as people read it
     */
    public record Drive(
            Instant departure, Instant end, Optional<String> driver, String facts, long cents, String price) {}

    /** A break of the shift, and the moment from which the route has room for it; empty where it has none. */
    public record Rest(Break of, Optional<Instant> from) {
        Duration length() {
            return of.duration();
        }
    }
}
