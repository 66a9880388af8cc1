package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.routing.Costs;

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

    Costs costs() {
        return new Costs(vehicleCents, distanceCents, timeCents);
    }
}
