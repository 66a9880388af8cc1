package com.bayoutech.fleet.internal;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Days of the week as people write them in a cell: {@code mon-fri}, {@code mon;wed;sat}, {@code fri-mon}. */
final class DayNames {
    static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());

    private static final int SHORT_NAME_LENGTH = 3;

    private DayNames() {}

    static Set<DayOfWeek> parse(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(";", -1)) {
            String[] ends = part.split("-", 2);
            DayOfWeek last = day(ends[ends.length - 1]);
            DayOfWeek day = day(ends[0]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return Set.copyOf(days);
    }

    private static DayOfWeek day(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)
                    || day.name().substring(0, SHORT_NAME_LENGTH).equals(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("The text is no day.");
    }
}
