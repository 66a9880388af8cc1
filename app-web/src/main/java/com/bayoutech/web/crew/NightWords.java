package com.bayoutech.web.crew;

import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Night;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which nights between two shifts of a driver may be too short, and what to do. */
public final class NightWords {
    private NightWords() {}

    /** A sentence for each short night around a duty. */
    public static List<String> of(DepotClock clock, Duty duty) {
        String name = duty.driver().map(Driver::name).orElse("");
        return duty.shortNights().stream().map(night -> of(clock, name, night)).toList();
    }

    private static String of(DepotClock clock, String name, Night night) {
        String rest = DepotClock.length(night.rest());
        String from = clock.dayAndTime(night.from());
        String to = clock.dayAndTime(night.to());
        return switch (night.rules()) {
            case NONE -> "";
            case EU_561 -> Texts.of("fleet.night.eu", name, rest, from, to);
            case UNITED_STATES -> Texts.of("fleet.night.us", name, rest, from, to);
        };
    }

    /** What a cell of the week says, with the shortest night around its duty. */
    public static String in(String cell, Duty duty) {
        return shortest(duty)
                .map(night -> {
                    String rest = DepotClock.length(night.rest());
                    return duty.nightBefore().equals(Optional.of(night))
                            ? Texts.of("fleet.week.rest-before", cell, rest)
                            : Texts.of("fleet.week.rest-after", cell, rest);
                })
                .orElse(cell);
    }

    /** How the nights around a duty are meant, where they are short; as it was, where they are not. */
    public static Pill.Tone tone(Duty duty, Pill.Tone otherwise) {
        return shortest(duty)
                .map(night -> night.isTooShort() ? Pill.Tone.BAD : Pill.Tone.ATTENTION)
                .orElse(otherwise);
    }

    private static Optional<Night> shortest(Duty duty) {
        return duty.shortNights().stream().min(Comparator.comparing(Night::rest));
    }
}
