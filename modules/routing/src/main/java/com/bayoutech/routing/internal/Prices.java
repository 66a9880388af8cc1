package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Vehicle;
import java.util.Collection;
import java.util.Optional;

/**
 * Money as the solver counts it: in 1/18,000 of a cent, so that a cent per kilometer and a cent per hour are whole numbers per meter and per
 * second.
 *
 * <p>Where somebody pays more than the solver can count, all counts in halves, quarters and so on of that. A way that is free costs one unit per
 * meter: so ties go to the shorter way, and the search is led by it where vehicles cost nothing.
 */
final class Prices {
    private static final long UNITS_PER_CENT = 18_000;
    private static final long UNITS_PER_METER = UNITS_PER_CENT / 1_000;
    private static final long UNITS_PER_SECOND = UNITS_PER_CENT / 3_600;

    /** Ten million a route, a kilometer or an hour; no sum of them leaves a long. */
    private static final long MOST_CENTS = 1_000_000_000;

    /** No vehicle costs as much as a job that stays out. */
    private static final long MOST_FIXED = Job.REQUIRED >> 2;

    private final int halvings;

    Prices(Collection<VehicleCosts> known) {
        int needed = 0;
        for (VehicleCosts costs : known) {
            needed = Math.max(needed, halvings(checked(costs.fixedCents()) * UNITS_PER_CENT, MOST_FIXED));
            needed = Math.max(
                    needed, halvings(checked(costs.centsPerKilometer()) * UNITS_PER_METER, Vehicle.Costs.MOST));
            needed = Math.max(needed, halvings(checked(costs.centsPerHour()) * UNITS_PER_SECOND, Vehicle.Costs.MOST));
        }
        this.halvings = needed;
    }

    Vehicle.Costs of(VehicleCosts costs) {
        return new Vehicle.Costs(
                (costs.fixedCents() * UNITS_PER_CENT) >> halvings,
                Math.max(1, (costs.centsPerKilometer() * UNITS_PER_METER) >> halvings),
                (costs.centsPerHour() * UNITS_PER_SECOND) >> halvings,
                Optional.empty());
    }

    private static int halvings(long units, long most) {
        int halvings = 0;
        while (units >> halvings > most) {
            halvings++;
        }
        return halvings;
    }

    private static long checked(long cents) {
        if (cents > MOST_CENTS) {
            throw new IllegalArgumentException("The cost (" + cents + " cents) of a vehicle must be at most "
                    + MOST_CENTS + ". Maybe it is meant in another currency or for another distance.");
        }
        return cents;
    }
}
