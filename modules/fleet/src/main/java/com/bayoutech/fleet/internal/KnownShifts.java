package com.bayoutech.fleet.internal;

import static com.bayoutech.fleet.internal.FleetColumns.*;

import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.WorkRules;
import java.util.List;

/**
 * The shifts that a vehicle has before a file comes in. A file of former days has no columns for what shifts have learned since, such as seasons: a
 * row's shift then keeps what the vehicle's shift with the same hours has, or its only one if the file has one too.
 *
 * <p>What goes together is kept together: the two days of a season, the three cells of a break, the two of overtime.
 */
record KnownShifts(List<ShiftPattern> patterns) {
    /** Those that a row with a shift may mean. */
    List<ShiftPattern> meantBy(FleetRow row, boolean isOnlyRow) {
        WorkHours hours = row.hours().orElseThrow();
        List<ShiftPattern> alike = patterns.stream()
                .filter(known ->
                        known.start().equals(hours.start()) && known.end().equals(hours.end()))
                .filter(known -> !row.isSaid(DAYS) || known.days().equals(hours.days()))
                .toList();
        return alike.isEmpty() && isOnlyRow && patterns.size() == 1 ? patterns : alike;
    }

    /** Whether a file has all columns that say something of a shift; then nothing is kept. */
    static boolean areSaid(FleetRow row) {
        return row.isSaid(DAYS) && saysPause(row) && saysSeason(row) && row.isSaid(REST_RULES) && saysOvertime(row);
    }

    /** The row's hours, with what the file has no columns for from a known shift. */
    static WorkHours kept(FleetRow row, ShiftPattern known) {
        WorkHours hours = row.hours().orElseThrow();
        return new WorkHours(
                hours.start(),
                hours.end(),
                row.isSaid(DAYS) ? hours.days() : known.days(),
                saysPause(row) ? hours.pause() : known.pause(),
                saysSeason(row) ? hours.validity() : known.validity(),
                new WorkRules(
                        row.isSaid(REST_RULES)
                                ? hours.work().rests()
                                : known.work().rests(),
                        saysOvertime(row)
                                ? hours.work().overtime()
                                : known.work().overtime()));
    }

    private static boolean saysPause(FleetRow row) {
        return row.isSaid(BREAK_EARLIEST) || row.isSaid(BREAK_LATEST) || row.isSaid(BREAK_MINUTES);
    }

    private static boolean saysSeason(FleetRow row) {
        return row.isSaid(VALID_FROM) || row.isSaid(VALID_UNTIL);
    }

    private static boolean saysOvertime(FleetRow row) {
        return row.isSaid(OVERTIME_AFTER) || row.isSaid(OVERTIME_PER_HOUR);
    }
}
