package com.bayoutech.routing;

/**
 * What a schedule costs, by term, in cents.
 *
 * <p>Each route's distance and time are rounded to the cent, half a cent up, and then added.
 *
 * <p>Unassigned jobs are no money: they count as jobs, and a schedule with fewer of them (weighted by priority) is better at
 * any price.
 */
public record Costs(long vehicleCents, long distanceCents, long timeCents) {
    /** The sum of all terms. */
    public long totalCents() {
        return vehicleCents + distanceCents + timeCents;
    }
}
