package com.bayoutech.adapters.papers;

import com.bayoutech.domain.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes moments of a day on its depot's clock. */
record PaperClock(ZoneId zone, LocalDate day) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    String dayInWords() {
        return DateTimeFormatter.ofPattern(
                        PaperWords.of("pattern.day"), PaperWords.language().locale())
                .format(day);
    }

    /** Hour and minute; with the offset where the clock shows that time twice, and with the number of days that it is later. */
    String time(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        long later = local.toLocalDate().toEpochDay() - day.toEpochDay();
        return TIME.format(local)
                + (twice ? " (" + local.getOffset() + ")" : "")
                + (later == 0 ? "" : later > 0 ? " +" + later : " " + later);
    }

    String window(TimeWindow window) {
        return time(window.earliest()) + "–" + time(window.latest());
    }

    String windows(List<TimeWindow> windows) {
        return windows.isEmpty()
                ? PaperWords.of("any-time")
                : windows.stream().map(this::window).collect(Collectors.joining(", "));
    }

    /** With date and offset, for other programs. */
    String exact(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone).toOffsetDateTime());
    }

    static String length(Duration length) {
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 60
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }
}
