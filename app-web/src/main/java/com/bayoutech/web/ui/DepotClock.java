package com.bayoutech.web.ui;

import com.bayoutech.domain.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes moments as the people of a depot read them: on its clock, never on the server's or the browser's. */
public record DepotClock(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    /** The hour and minute; with the offset where the clock shows this time twice on that day. */
    public String time(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return TIME.format(local) + (twice ? " (" + local.getOffset() + ")" : "");
    }

    /** To the second, for what happens at about the same time. */
    public String exactTime(Instant moment) {
        return EXACT_TIME.format(moment.atZone(zone));
    }

    /** The day and time, for what may lie on another day. */
    public String dayAndTime(Instant moment) {
        return SHORT_DAY.format(moment.atZone(zone));
    }

    /** A window as "08:00–10:00"; several are joined by commas; none is "any time". */
    public String windows(List<TimeWindow> windows) {
        return windows.isEmpty()
                ? "any time"
                : windows.stream()
                        .map(window -> time(window.earliest()) + "–" + time(window.latest()))
                        .collect(Collectors.joining(", "));
    }

    /** Today in the depot. */
    public LocalDate today(InstantSource clock) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** A day such as "Mon 23 Nov 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A length of time as "3 h 05 min", "12 min", or "under 1 min". */
    public static String length(Duration length) {
        if (length.isPositive() && length.toSeconds() < 30) {
            return "under 1 min";
        }
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 60
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }
}
