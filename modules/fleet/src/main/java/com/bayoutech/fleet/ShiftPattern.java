package com.bayoutech.fleet;

import com.bayoutech.domain.VehicleId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a vehicle works, week after week, on the clock of its depot.
 *
 * @param start the earliest departure
 * @param end the latest return; at or before the start it means the next day
 * @param days the days on which the shift starts
 * @param validity the season in which it does
 * @param work by which rules it is driven and paid
 */
public record ShiftPattern(
        VehicleId vehicle,
        LocalTime start,
        LocalTime end,
        Set<DayOfWeek> days,
        Optional<BreakPattern> pause,
        Validity validity,
        WorkRules work) {
    public ShiftPattern {
        days = Set.copyOf(days);
    }

    /** A pattern that always holds, without rules. */
    public ShiftPattern(
            VehicleId vehicle, LocalTime start, LocalTime end, Set<DayOfWeek> days, Optional<BreakPattern> pause) {
        this(vehicle, start, end, days, pause, Validity.ALWAYS, WorkRules.NONE);
    }

    /** Whether a shift starts on a day. */
    public boolean startsOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && validity.covers(day);
    }

    /** A break that starts within a window of the clock and lasts its time. */
    public record BreakPattern(LocalTime earliest, LocalTime latest, Duration duration) {}

    /**
     * From which day until which, both included.
     *
     * @param from empty: since ever
     * @param until empty: for ever
     */
    public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
        /** Since ever, for ever. */
        public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

        public Validity {
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                throw new IllegalArgumentException("The shift's first day (" + from.get() + ") is behind its last ("
                        + until.get() + "). Swap the days.");
            }
        }

        /** Whether a day is within. */
        public boolean covers(LocalDate day) {
            return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
        }
    }
}
