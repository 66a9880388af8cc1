package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Vehicle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.LongStream;

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

    /** Prices of a day whose rules ask for no money. */
    Prices(Collection<VehicleCosts> known) {
        this(known, LongStream.empty());
    }

    /**
     * Prices of a day.
     *
     * @param rates what its rules cost per meter, second or piece, in the smallest units
     */
    Prices(Collection<VehicleCosts> known, LongStream rates) {
        int needed =
                rates.mapToInt(rate -> halvings(rate, Vehicle.Costs.MOST)).max().orElse(0);
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

    /** What a cent per kilometer costs a meter, in the smallest units. */
    static long perMeter(long centsPerKilometer) {
        return checked(centsPerKilometer) * UNITS_PER_METER;
    }

    /** What a cent per hour costs a second, in the smallest units. */
    static long perSecond(long centsPerHour) {
        return checked(centsPerHour) * UNITS_PER_SECOND;
    }

    /** What a cent per squared hour costs a squared minute, in the smallest units. */
    static long perSquaredMinute(long centsPerSquaredHour) {
        return checked(centsPerSquaredHour) * UNITS_PER_CENT / 3_600;
    }

    /** What cents cost a piece, in the smallest units. */
    static long perPiece(long cents) {
        return checked(cents) * UNITS_PER_CENT;
    }

    /** The smallest units as the solver counts them. */
    long counted(long smallest) {
        return smallest >> halvings;
    }

    /** What the solver counted, in cents, half a cent up. */
    long cents(long counted) {
        return ((counted << halvings) + UNITS_PER_CENT / 2) / UNITS_PER_CENT;
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
            throw new IllegalArgumentException("The cost (" + cents + " cents) of a vehicle or a rule must be at most "
                    + MOST_CENTS + ". Maybe it is meant in another currency or for another distance.");
        }
        return cents;
    }
}
