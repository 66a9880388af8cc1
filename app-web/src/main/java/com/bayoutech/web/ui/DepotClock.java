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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" (xxx)", Locale.ROOT);

    /** The hour and minute; with the offset where the clock shows this time twice on that day. */
    public String time(Instant moment) {
        return named(TIME, moment);
    }

    /** To the second, for what happens at about the same time. */
    public String exactTime(Instant moment) {
        return named(EXACT_TIME, moment);
    }

    /** The day and time, for what may lie on another day. */
    public String dayAndTime(Instant moment) {
        return named(formatter(Texts.of("ui.pattern.day-and-time")), moment);
    }

    /** A window as "08:00–10:00"; several are joined by commas; none is "any time". */
    public String windows(List<TimeWindow> windows) {
        return windows.isEmpty()
                ? Texts.of("ui.any-time")
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
        return formatter(Texts.of("ui.pattern.day")).format(day);
    }

    /** A length of time as "3 h 05 min", "12 min", or "under 1 min". */
    public static String length(Duration length) {
        if (length.isPositive() && length.toSeconds() < 30) {
            return Texts.of("ui.length.shortest");
        }
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 60
                ? Texts.of("ui.length.minutes", minutes)
                : Texts.of("ui.length.hours", minutes / 60, String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    private String named(DateTimeFormatter format, Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return format.format(local) + (twice ? OFFSET.format(local) : "");
    }

    /** Days and months by the language alone: a region's own short forms would only make columns jump. */
    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(
                pattern, Audience.current().language().locale());
    }
}
