package com.bayoutech.orders.internal;

import com.bayoutech.foundation.csv.CsvRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as a file gives it: alone, with a date, or with a date and an offset from universal time. */
record ClockTime(Optional<LocalDate> date, LocalTime time, Optional<ZoneOffset> offset) {
    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 2099;
    private static final String REMEDY =
            "Give it as 2026-11-23T08:00, as 2026-11-23 08:00, with an offset as 2026-11-23T08:00-06:00, or as 08:00.";

    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{4}-\\d\\d-\\d\\d)[T ])?(\\d{1,2}:\\d\\d(?::\\d\\d)?)" + "(?: ?(Z|[+-]\\d\\d:?\\d\\d))?");

    static Optional<ClockTime> read(CsvRow row, String column) {
        Optional<ClockTime> time = row.parsed(column, ClockTime::parse, REMEDY);
        if (time.isPresent() && !time.get().hasLikelyYear()) {
            row.reject(column, "is in an unlikely year", "Give a year from " + MIN_YEAR + " to " + MAX_YEAR + ".");
            return Optional.empty();
        }
        return time;
    }

    boolean isDated() {
        return date.isPresent();
    }

    LocalDateTime on(LocalDate usualDay) {
        return date.orElse(usualDay).atTime(time);
    }

    private static ClockTime parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || (form.group(1) == null && form.group(3) != null)) {
            throw new IllegalArgumentException("The text is no time.");
        }
        String clock = form.group(2);
        boolean shortHour = clock.indexOf(':') == 1;
        return new ClockTime(
                Optional.ofNullable(form.group(1)).map(LocalDate::parse),
                LocalTime.parse(shortHour ? "0" + clock : clock),
                Optional.ofNullable(form.group(3)).map(ZoneOffset::of));
    }

    private boolean hasLikelyYear() {
        return date.isEmpty() || (date.get().getYear() >= MIN_YEAR && date.get().getYear() <= MAX_YEAR);
    }
}
