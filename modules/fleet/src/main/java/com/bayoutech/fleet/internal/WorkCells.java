package com.bayoutech.fleet.internal;

import com.bayoutech.fleet.WorkRules;
import com.bayoutech.fleet.WorkRules.Overtime;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.foundation.csv.CsvRow;
import java.time.Duration;
import java.util.Optional;

/** Reads by which rules a row's shift is driven and paid. */
final class WorkCells {
    private static final int HOURS_PER_DAY = 24;

    private WorkCells() {}

    /** The rules; after an error, which the row then has, none. */
    static WorkRules read(CsvRow row) {
        RestRules rests = row.parsed(
                        FleetColumns.REST_RULES,
                        RestNames::parse,
                        "Give eu561 (45 minutes after four and a half hours of driving), us30 (30 minutes after eight), or nothing.")
                .orElse(RestRules.NONE);
        Optional<Double> after = row.decimal(FleetColumns.OVERTIME_AFTER, 0, HOURS_PER_DAY);
        long cents = FleetRowReader.cents(row, FleetColumns.OVERTIME_PER_HOUR);
        boolean isPaid = !row.text(FleetColumns.OVERTIME_PER_HOUR).isEmpty();
        if (isPaid == row.text(FleetColumns.OVERTIME_AFTER).isEmpty()) {
            row.reject(
                    FleetColumns.OVERTIME_AFTER,
                    "and overtime_per_hour are not both given",
                    "Fill in after how many hours on the route overtime begins and what an hour of it costs, or neither.");
        }
        return new WorkRules(
                rests, after.map(hours -> new Overtime(Duration.ofMinutes(Math.round(hours * 60)), cents)));
    }
}
