package com.bayoutech.fleet.internal;

import com.bayoutech.fleet.ShiftPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds shifts of one vehicle that would be driven at the same time, by the clock on the wall.
 *
 * <p>Looks at each way in which one pattern's shift can start on the day before, the same day or the day after another's. A week of days that both
 * seasons have is enough to see each of the weekdays once.
 */
public final class PatternClash {
    private static final int MINUTES_PER_DAY = 1_440;
    private static final int DAYS_PER_WEEK = 7;

    private PatternClash() {}

    /** The first pattern that clashes with one before it; empty if none does. */
    public static Optional<ShiftPattern> find(List<ShiftPattern> patterns) {
        for (int later = 1; later < patterns.size(); later++) {
            ShiftPattern pattern = patterns.get(later);
            if (patterns.subList(0, later).stream().anyMatch(earlier -> clash(earlier, pattern))) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /** Whether two patterns of one vehicle clash on any day. */
    public static boolean clash(ShiftPattern one, ShiftPattern other) {
        return Stream.of(-1, 0, 1).anyMatch(days -> meets(one, other, days) && isSometimes(one, other, days));
    }

    /** Whether their hours meet if the other one starts so many days later. */
    private static boolean meets(ShiftPattern one, ShiftPattern other, int days) {
        int otherStart = start(other) + days * MINUTES_PER_DAY;
        return start(one) < otherStart + minutes(other) && otherStart < start(one) + minutes(one);
    }

    private static boolean isSometimes(ShiftPattern one, ShiftPattern other, int days) {
        Optional<LocalDate> first = Stream.concat(
                        one.validity().from().stream(),
                        other.validity().from().stream().map(day -> day.minusDays(days)))
                .max(LocalDate::compareTo);
        Optional<LocalDate> last = Stream.concat(
                        one.validity().until().stream(),
                        other.validity().until().stream().map(day -> day.minusDays(days)))
                .min(LocalDate::compareTo);
        LocalDate begin = first.or(() -> last.map(day -> day.minusDays(DAYS_PER_WEEK - 1)))
                .orElse(LocalDate.EPOCH);
        return begin.datesUntil(begin.plusDays(DAYS_PER_WEEK))
                .filter(day -> last.stream().noneMatch(day::isAfter))
                .anyMatch(day -> startsOn(one, day.getDayOfWeek())
                        && startsOn(other, day.plusDays(days).getDayOfWeek()));
    }

    private static boolean startsOn(ShiftPattern pattern, DayOfWeek day) {
        return pattern.days().contains(day);
    }

    private static int start(ShiftPattern pattern) {
        return pattern.start().toSecondOfDay() / 60;
    }

    private static int minutes(ShiftPattern pattern) {
        int length =
                Math.floorMod((pattern.end().toSecondOfDay() - pattern.start().toSecondOfDay()) / 60, MINUTES_PER_DAY);
        return length == 0 ? MINUTES_PER_DAY : length;
    }
}
