package com.bayoutech.web.fleet;

import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A weekly shift in words. */
final class ShiftWords {
    private static final double MINUTES_PER_HOUR = 60;
    private static final int HOUR_DIGITS = 2;

    private ShiftWords() {}

    /** When it is driven: "Mon Tue 08:00–17:00 from 1 Nov". */
    static String of(ShiftPattern pattern) {
        String days = days(pattern.days());
        String start = pattern.start().toString();
        String end = pattern.end().toString();
        Optional<String> from = pattern.validity().from().map(DepotClock::day);
        Optional<String> until = pattern.validity().until().map(DepotClock::day);
        if (from.isPresent() && until.isPresent()) {
            return Texts.of("fleet.shift.of.season", days, start, end, from.get(), until.get());
        }
        return from.map(day -> Texts.of("fleet.shift.of.from", days, start, end, day))
                .or(() -> until.map(day -> Texts.of("fleet.shift.of.until", days, start, end, day)))
                .orElseGet(() -> Texts.of("fleet.shift.of", days, start, end));
    }

    /** All that is known of it, its break and its rules too. */
    static String whole(ShiftPattern pattern) {
        List<String> parts = new ArrayList<>();
        parts.add(of(pattern));
        pattern.pause()
                .ifPresent(pause -> parts.add(Texts.of(
                        "fleet.shift.break.of",
                        pause.earliest().toString(),
                        pause.latest().toString(),
                        pause.duration().toMinutes())));
        if (pattern.work().rests() != RestRules.NONE) {
            parts.add(rests(pattern.work().rests()));
        }
        pattern.work()
                .overtime()
                .ifPresent(overtime -> parts.add(Texts.of(
                        "fleet.shift.overtime.of", hours(overtime.after()), Amounts.money(overtime.centsPerHour()))));
        return String.join(", ", parts);
    }

    static String rests(RestRules rules) {
        return switch (rules) {
            case NONE -> Texts.of("fleet.shift.rests.none");
            case EU_561 -> Texts.of("fleet.shift.rests.eu");
            case UNITED_STATES -> Texts.of("fleet.shift.rests.us");
        };
    }

    private static String hours(Duration length) {
        return Amounts.number(length.toMinutes() / MINUTES_PER_HOUR, length.toMinutesPart() == 0 ? 0 : HOUR_DIGITS);
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? Texts.of("fleet.shift.daily")
                : days.stream().sorted().map(DayWords::shortName).collect(Collectors.joining(" "));
    }
}
