package com.bayoutech.web.fleet;

import com.bayoutech.web.ui.Audience;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Short names of days, in the language of the screen. */
final class DayWords {
    private DayWords() {}

    static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale());
    }

    /** A day without its year: "Mon 23 Nov". */
    static String dayOfYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(day);
    }

    private static Locale locale() {
        return Audience.current().language().locale();
    }
}
