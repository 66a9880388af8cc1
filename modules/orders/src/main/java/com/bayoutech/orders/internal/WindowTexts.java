package com.bayoutech.orders.internal;

import com.bayoutech.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A window as a file has it: times alone where both are on the day, else with dates, and with offsets where the clock shows a time twice. */
public record WindowTexts(String earliest, String latest) {
    public static WindowTexts of(TimeWindow window, LocalDate day, ZoneId zone) {
        ZonedDateTime from = whole(window.earliest()).atZone(zone);
        ZonedDateTime to = whole(window.latest()).atZone(zone);
        if (isTwice(from) || isTwice(to)) {
            return new WindowTexts(exact(from), exact(to));
        }
        if (from.toLocalDate().equals(day) && to.toLocalDate().equals(day)) {
            return new WindowTexts(clock(from.toLocalTime()), clock(to.toLocalTime()));
        }
        return new WindowTexts(
                from.toLocalDate() + "T" + clock(from.toLocalTime()), to.toLocalDate() + "T" + clock(to.toLocalTime()));
    }

    private static Instant whole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isTwice(ZonedDateTime moment) {
        return moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                > 1;
    }

    private static String exact(ZonedDateTime moment) {
        OffsetDateTime at = moment.toOffsetDateTime();
        return at.toLocalDate() + "T" + clock(at.toLocalTime()) + at.getOffset();
    }

    private static String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss")
                .format(time);
    }
}
