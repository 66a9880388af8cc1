package com.bayoutech.routing;

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

    /** The sum of all terms. */
    public long totalCents() {
        return vehicleCents + distanceCents + timeCents + overtimeCents + softCents;
    }
}
