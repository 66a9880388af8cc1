package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.routing.Costs;
import com.bayoutech.solver.Cost;

/** What routes cost together; each route's distance and time are rounded to the cent, half a cent up. */
final class RouteSums {
    private long vehicleCents;
    private long distanceCents;
    private long timeCents;

    void add(VehicleCosts costs, long meters, long seconds) {
        vehicleCents += costs.fixedCents();
        distanceCents += Math.floorDiv(meters * costs.centsPerKilometer() + 500, 1_000);
        timeCents += Math.floorDiv(seconds * costs.centsPerHour() + 1_800, 3_600);
    }

    /** Without rules. */
    Costs costs() {
        return new Costs(vehicleCents, distanceCents, timeCents);
    }

    /** With what rules cost, as the solver has it. */
    Costs costs(Prices prices, Cost known) {
        return new Costs(
                vehicleCents,
                distanceCents,
                timeCents,
                prices.cents(known.overtime()),
                prices.cents(
                        known.promise() + known.assignment() + known.balance() + known.territory() + known.overlap()));
    }
}
