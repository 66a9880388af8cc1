package com.bayoutech.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and ages, written for people. */
final class Moments {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);

    /** Beyond it a forged moment may be one that no calendar has; the screens that show the forgery must not fail on it. */
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    /** In UTC and named so: whoever reads a trail is often not where the server is, nor where it happened. */
    static String text(Instant moment) {
        return moment.isBefore(LAST) ? MOMENT.format(moment.atZone(ZoneOffset.UTC)) : moment.toString();
    }

    /** The two largest units at most: {@code 3 h 12 min}. */
    static String text(Duration age) {
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return age.toSeconds() + " s";
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return age.toMinutes() + " min";
        }
        return age.compareTo(Duration.ofDays(1)) < 0
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toDays() + " d " + age.toHoursPart() + " h";
    }
}
