package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.routing.Costs;
import com.bayoutech.solver.Cost;

/** What routes cost together. */
final class RouteSums {
    private long vehicleCents;
    private long distanceCents;
    private long timeCents;

    void add(VehicleCosts costs, long meters, long seconds) {
        Costs route = Costs.ofRoute(costs, meters, seconds);
        vehicleCents += route.vehicleCents();
        distanceCents += route.distanceCents();
        timeCents += route.timeCents();
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
