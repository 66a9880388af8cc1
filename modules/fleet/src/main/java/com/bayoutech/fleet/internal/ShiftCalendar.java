package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.BreakPattern;
import com.bayoutech.fleet.WorkRules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes the shifts of a day from patterns, on the clock of a depot.
 *
 * <p>Where the clock jumps forward, a start inside the skipped time is the moment of the jump, and an end inside it counts on as
 * if nothing had happened (02:30 becomes 03:30). Where the clock goes back, a time that comes twice is the first of both. A
 * shift of which nothing is left does not take place.
 */
public final class ShiftCalendar {
    private final Depot depot;
    private final ZoneId zone;

    public ShiftCalendar(Depot depot) {
        this.depot = depot;
        this.zone = depot.zone();
    }

    /** The shifts that start on the day, by start. */
    public List<Shift> shiftsOf(LocalDate day, List<ShiftPattern> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.startsOn(day))
                .flatMap(pattern -> shift(day, pattern).stream())
                .sorted(Comparator.comparing(Shift::start)
                        .thenComparing(shift -> shift.vehicle().value()))
                .toList();
    }

    /** By which rules the shifts that start on the day are driven. */
    Map<ShiftId, WorkRules> workOf(LocalDate day, List<ShiftPattern> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.startsOn(day))
                .collect(Collectors.toMap(pattern -> id(day, pattern), ShiftPattern::work, (first, same) -> first));
    }

    private Optional<Shift> shift(LocalDate day, ShiftPattern pattern) {
        LocalDateTime start = day.atTime(pattern.start());
        Instant from = notBefore(start);
        Instant to = notAfter(next(start.plusNanos(1), pattern.end()));
        if (!from.isBefore(to)) {
            return Optional.empty();
        }
        List<Break> breaks =
                pattern.pause().map(pause -> pause(start, pause)).stream().toList();
        return Optional.of(new Shift(id(day, pattern), pattern.vehicle(), depot.id(), from, to, breaks));
    }

    private Break pause(LocalDateTime shiftStart, BreakPattern pause) {
        LocalDateTime earliest = next(shiftStart, pause.earliest());
        LocalDateTime latest = next(earliest, pause.latest());
        return new Break(new TimeWindow(notBefore(earliest), notAfter(latest)), pause.duration());
    }

    /** The first moment, from this one on, at which the clock shows the time. */
    private static LocalDateTime next(LocalDateTime moment, LocalTime time) {
        LocalDateTime sameDay = moment.toLocalDate().atTime(time);
        return sameDay.isBefore(moment) ? sameDay.plusDays(1) : sameDay;
    }

    private Instant notBefore(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : notAfter(local);
    }

    private Instant notAfter(LocalDateTime local) {
        return ZonedDateTime.of(local, zone).toInstant();
    }

    private static ShiftId id(LocalDate day, ShiftPattern pattern) {
        String name = "shift:" + pattern.vehicle() + ":" + day + ":" + pattern.start();
        return new ShiftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
