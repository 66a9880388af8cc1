package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments and ages, written for people. */
final class Moments {
    /** Beyond it a forged moment may be one that no calendar has; the screens that show the forgery must not fail on it. */
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    /** In UTC and named so: whoever reads a trail is often not where the server is, nor where it happened. */
    static String text(Instant moment) {
        return moment.isBefore(LAST) ? format().format(moment.atZone(ZoneOffset.UTC)) : moment.toString();
    }

    private static DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern(
                Texts.of("admin.moment") + " 'UTC'",
                Audience.current().language().locale());
    }

    /** The two largest units at most: {@code 3 h 12 min}. */
    static String text(Duration age) {
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return Texts.of("admin.age.seconds", age.toSeconds());
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return Texts.of("admin.age.minutes", age.toMinutes());
        }
        return age.compareTo(Duration.ofDays(1)) < 0
                ? Texts.of("admin.age.hours", age.toHours(), age.toMinutesPart())
                : Texts.of("admin.age.days", age.toDays(), age.toHoursPart());
    }
}
