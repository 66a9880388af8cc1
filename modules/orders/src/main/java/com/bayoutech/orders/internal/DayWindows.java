package com.bayoutech.orders.internal;

import com.bayoutech.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * Windows on the clock of a depot.
 *
 * <p>A clock change never makes a window shorter than it was meant: where the clock jumps forward, an earliest time inside the
 * skipped time is the moment of the jump, and a latest time counts on as if nothing had happened (02:30 becomes 03:30); where a
 * time comes twice, earliest is the first and latest the second.
 */
public record DayWindows(ZoneId zone) {
    /** A window of a day; one that ends before it starts ends on the day after. Empty for any time. */
    public Optional<TimeWindow> of(LocalDate day, Optional<LocalTime> earliest, Optional<LocalTime> latest) {
        if (earliest.isEmpty() && latest.isEmpty()) {
            return Optional.empty();
        }
        boolean overnight =
                earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
        LocalDate lastDay = overnight ? day.plusDays(1) : day;
        return Optional.of(new TimeWindow(
                earliest.map(time -> notBefore(day.atTime(time))).orElseGet(() -> startOf(day)),
                latest.map(time -> notAfter(lastDay.atTime(time))).orElseGet(() -> endOf(day))));
    }

    /** The window so many days later, at the same times of the clock. */
    public TimeWindow shifted(TimeWindow window, long days) {
        return new TimeWindow(
                notBefore(local(window.earliest()).plusDays(days)),
                notAfter(local(window.latest()).plusDays(days)));
    }

    /** A day of the clock. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Instant notBefore(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.of(local, zone).toInstant();
    }

    Instant notAfter(LocalDateTime local) {
        return ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1);
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
