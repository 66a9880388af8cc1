package com.bayoutech.orders.internal;

import static com.bayoutech.orders.internal.OrderColumns.EARLIEST;
import static com.bayoutech.orders.internal.OrderColumns.LATEST;

import com.bayoutech.domain.TimeWindow;
import com.bayoutech.foundation.csv.CsvRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the time window of a row, on the clock of a depot as {@link DayWindows} has it. */
final class WindowReader {
    private final ZoneId zone;
    private final DayWindows windows;
    private final LocalDate usualDay;

    WindowReader(ZoneId zone, LocalDate usualDay) {
        this.zone = zone;
        this.windows = new DayWindows(zone);
        this.usualDay = usualDay;
    }

    /** The window, with the other end of the day where one time is missing; empty if both are, or after an error. */
    Optional<TimeWindow> read(CsvRow row) {
        Optional<ClockTime> earliest = ClockTime.read(row, EARLIEST);
        Optional<ClockTime> latest = ClockTime.read(row, LATEST);
        boolean unreadable = earliest.isPresent() == row.text(EARLIEST).isEmpty()
                || latest.isPresent() == row.text(LATEST).isEmpty();
        if (unreadable || (earliest.isEmpty() && latest.isEmpty())) {
            return Optional.empty();
        }
        if (earliest.isPresent()
                && latest.isPresent()
                && earliest.get().isDated() != latest.get().isDated()) {
            row.reject(LATEST, "and earliest: only one has a date", "Give both with a date, or both without.");
            return Optional.empty();
        }
        Instant from = earliest.map(this::notBefore)
                .orElseGet(() -> windows.startOf(windows.day(notAfter(latest.orElseThrow()))));
        Instant to = latest.map(this::notAfter).orElseGet(() -> windows.endOf(windows.day(from)));
        return window(row, from, to);
    }

    /** The day of a window. */
    LocalDate day(TimeWindow window) {
        return windows.day(window.earliest());
    }

    private static boolean isLongerThanADay(Instant from, Instant to, ZoneId zone) {
        return to.isAfter(from.atZone(zone).plusDays(1).toInstant());
    }

    private Optional<TimeWindow> window(CsvRow row, Instant from, Instant to) {
        if (to.isBefore(from)) {
            row.reject(
                    LATEST,
                    "lies before earliest",
                    "Exchange them; if the window ends after midnight, give both with their dates.");
            return Optional.empty();
        }
        if (isLongerThanADay(from, to, zone)) {
            row.reject(LATEST, "is more than a day after earliest", "Give a window within one day.");
            return Optional.empty();
        }
        return Optional.of(new TimeWindow(from, to));
    }

    private Instant notBefore(ClockTime time) {
        LocalDateTime local = time.on(usualDay);
        return time.offset().map(local::toInstant).orElseGet(() -> windows.notBefore(local));
    }

    private Instant notAfter(ClockTime time) {
        LocalDateTime local = time.on(usualDay);
        return time.offset().map(local::toInstant).orElseGet(() -> windows.notAfter(local));
    }
}
