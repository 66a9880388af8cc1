package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.Violation.Cause;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether a schedule costs what its routes cost. */
final class CostCheck {
    private CostCheck() {}

    static List<Violation> check(Schedule schedule, ProblemIndex index) {
        long fixed = 0;
        long distance = 0;
        long time = 0;
        for (Route route : schedule.routes()) {
            Optional<Shift> shift = index.findShift(route.shift());
            if (shift.isPresent()) {
                VehicleCosts costs = index.vehicle(shift.get()).costs();
                Duration out = Duration.between(route.departure(), route.end());
                fixed += costs.fixedCents();
                distance += cents(route.distanceMeters(), costs.centsPerKilometer(), 1_000);
                time += cents(out.toSeconds(), costs.centsPerHour(), 3_600);
            }
        }
        Costs expected = new Costs(fixed, distance, time);
        return expected.equals(schedule.costs())
                ? List.of()
                : List.of(new Violation(
                        Cause.COSTS, "The routes cost " + expected + ", the schedule says " + schedule.costs() + "."));
    }

    private static long cents(long amount, long centsPerUnit, long amountPerUnit) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(centsPerUnit))
                .divide(BigDecimal.valueOf(amountPerUnit), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
