package com.bayoutech.benchmarks.instances;

import java.util.Optional;
import java.util.Set;

/**
 * A vehicle, in the units of its file.
 *
 * @param depot where it starts and ends
 * @param distanceCost per unit of distance
 * @param mostDuration from its departure to its return at most; infinite for no limit
 * @param canReload whether it may come back to its depot for more
 * @param allowed the clients that it may visit; empty for all
 */
public record Truck(
        int depot,
        int capacity,
        double fixedCost,
        double distanceCost,
        double mostDuration,
        boolean canReload,
        Optional<Set<Integer>> allowed) {
    public Truck {
        allowed = allowed.map(Set::copyOf);
    }

    /** A vehicle of the first depot that costs what it drives. */
    static Truck of(int capacity) {
        return new Truck(0, capacity, 0, 1, Double.POSITIVE_INFINITY, false, Optional.empty());
    }
}
