package com.bayoutech.routing;

import com.bayoutech.domain.VehicleCosts;

/**
 * What a schedule costs, by term, in cents.
 *
 * <p>Each route's distance and time are rounded to the cent, half a cent up, and then added.
 *
 * <p>Unassigned jobs are no money: they count as jobs, and a schedule with fewer of them (weighted by priority) is better at
 * any price.
 *
 * @param overtimeCents what is paid for overtime beyond the time
 * @param softCents the price of what rules want but do not force: promises, disruption, territories, balance, overlap
 */
public record Costs(long vehicleCents, long distanceCents, long timeCents, long overtimeCents, long softCents) {
    /** Costs of a schedule without overtime and soft rules. */
    public Costs(long vehicleCents, long distanceCents, long timeCents) {
        this(vehicleCents, distanceCents, timeCents, 0, 0);
    }

    /** What one route costs: its distance and time are each rounded to the cent, half a cent up. */
    public static Costs ofRoute(VehicleCosts vehicle, long meters, long seconds) {
        return new Costs(
                vehicle.fixedCents(),
                Math.floorDiv(meters * vehicle.centsPerKilometer() + 500, 1_000),
                Math.floorDiv(seconds * vehicle.centsPerHour() + 1_800, 3_600));
    }

    /** The sum of all terms. */
    public long totalCents() {
        return vehicleCents + distanceCents + timeCents + overtimeCents + softCents;
    }
}
