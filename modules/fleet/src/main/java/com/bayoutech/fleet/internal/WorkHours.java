package com.bayoutech.fleet.internal;

import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.BreakPattern;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.csv.CsvRow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A shift, its days and its break, as a row gives them. */
public record WorkHours(
        LocalTime start,
        LocalTime end,
        Set<DayOfWeek> days,
        Optional<BreakPattern> pause,
        Validity validity,
        WorkRules work) {
    private static final int MINUTES_PER_DAY = 1_440;
    private static final String TIME = "Give a time of the day such as 08:00; midnight is 00:00.";
    private static final String DAY = "Give a day such as 2026-11-23, or nothing for a shift that always holds.";

    /** The hours of a pattern. */
    public static WorkHours of(ShiftPattern pattern) {
        return new WorkHours(
                pattern.start(), pattern.end(), pattern.days(), pattern.pause(), pattern.validity(), pattern.work());
    }

    /** A vehicle's pattern with these hours. */
    ShiftPattern pattern(VehicleId vehicle) {
        return new ShiftPattern(vehicle, start, end, days, pause, validity, work);
    }

    static Optional<WorkHours> read(CsvRow row) {
        int errorsBefore = row.errors().size();
        Optional<LocalTime> start = requiredTime(row, FleetColumns.SHIFT_START);
        Optional<LocalTime> end = requiredTime(row, FleetColumns.SHIFT_END);
        Optional<Set<DayOfWeek>> days = row.parsed(
                FleetColumns.DAYS,
                DayNames::parse,
                "Give days such as mon-fri or mon;wed;sat, or nothing for every day.");
        Optional<BreakPattern> pause = pause(row);
        Optional<Validity> validity = validity(row);
        WorkRules work = WorkCells.read(row);
        if (row.errors().size() > errorsBefore) {
            return Optional.empty();
        }
        WorkHours hours = new WorkHours(
                start.orElseThrow(),
                end.orElseThrow(),
                days.orElse(DayNames.EVERY_DAY),
                pause,
                validity.orElseThrow(),
                work);
        if (!hours.holdPause()) {
            row.reject(
                    FleetColumns.BREAK_EARLIEST,
                    "starts a break that does not lie in the shift",
                    "Let it start after shift_start and end before shift_end, even at break_latest.");
            return Optional.empty();
        }
        return Optional.of(hours);
    }

    private static Optional<BreakPattern> pause(CsvRow row) {
        Optional<LocalTime> earliest = time(row, FleetColumns.BREAK_EARLIEST);
        Optional<LocalTime> latest = time(row, FleetColumns.BREAK_LATEST);
        Optional<Integer> minutes = row.integer(FleetColumns.BREAK_MINUTES, 1, FleetColumns.MAX_BREAK_MINUTES);
        long given = Stream.of(FleetColumns.BREAK_EARLIEST, FleetColumns.BREAK_LATEST, FleetColumns.BREAK_MINUTES)
                .filter(column -> !row.text(column).isEmpty())
                .count();
        if (given == 1 || given == 2) {
            row.reject(
                    FleetColumns.BREAK_MINUTES,
                    "and the break's window are not all given",
                    "Fill in break_earliest, break_latest and break_minutes, or none of them.");
        }
        return earliest.flatMap(from ->
                latest.flatMap(to -> minutes.map(time -> new BreakPattern(from, to, Duration.ofMinutes(time)))));
    }

    private static Optional<Validity> validity(CsvRow row) {
        Optional<LocalDate> from = row.parsed(FleetColumns.VALID_FROM, LocalDate::parse, DAY);
        Optional<LocalDate> until = row.parsed(FleetColumns.VALID_UNTIL, LocalDate::parse, DAY);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            row.reject(FleetColumns.VALID_UNTIL, "is before valid_from", "Swap the days, or leave one of them empty.");
            return Optional.empty();
        }
        return Optional.of(new Validity(from, until));
    }

    private static Optional<LocalTime> requiredTime(CsvRow row, String column) {
        return row.required(column, TIME).flatMap(text -> time(row, column));
    }

    private static Optional<LocalTime> time(CsvRow row, String column) {
        return row.parsed(column, text -> LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text), TIME);
    }

    /** Whether the break, if there is one, lies in the shift even at its latest. */
    public boolean holdPause() {
        if (pause.isEmpty()) {
            return true;
        }
        int earliest = minutesAfterStart(pause.get().earliest());
        int latest = minutesAfterStart(pause.get().latest());
        int last = minutesAfterStart(end) == 0 ? MINUTES_PER_DAY : minutesAfterStart(end);
        return earliest <= latest && latest + pause.get().duration().toMinutes() <= last;
    }

    private int minutesAfterStart(LocalTime time) {
        return Math.floorMod((time.toSecondOfDay() - start.toSecondOfDay()) / 60, MINUTES_PER_DAY);
    }
}
