package com.bayoutech.routing.vroom;

import java.util.Optional;

/** The ways of one kind of vehicle, from custom matrices or along straight lines. */
record Profile(Optional<int[][]> durations, Optional<int[][]> distances, Optional<int[][]> costs) {
    /** How fast a straight line is driven; about 50 km/h on streets, which are longer. */
    static final int METERS_PER_SECOND = 10;

    /** What stands for no way. */
    static final int NO_WAY = Integer.MAX_VALUE;

    static final Profile STRAIGHT = new Profile(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether places need a row. */
    boolean hasMatrix() {
        return durations.isPresent() || costs.isPresent();
    }

    /** Whether places need coordinates. */
    boolean isStraight() {
        return durations.isEmpty();
    }

    boolean knowsMeters() {
        return distances.isPresent() || isStraight();
    }

    int seconds(Place from, Place to) {
        return durations.map(table -> cell(table, from, to)).orElseGet(() -> straightSeconds(from, to));
    }

    /** The length of a way; where it is straight, as long as its seconds are. */
    int meters(Place from, Place to) {
        if (distances.isPresent()) {
            return cell(distances.get(), from, to);
        }
        return from.location().isPresent() && to.location().isPresent()
                ? METERS_PER_SECOND * straightSeconds(from, to)
                : 0;
    }

    /** The entry of the matrix of costs. */
    int cost(Place from, Place to) {
        return cell(costs.orElseThrow(), from, to);
    }

    private static int straightSeconds(Place from, Place to) {
        return (int)
                Math.round(from.location().orElseThrow().metersTo(to.location().orElseThrow()) / METERS_PER_SECOND);
    }

    private static int cell(int[][] table, Place from, Place to) {
        return table[from.index().orElseThrow()][to.index().orElseThrow()];
    }
}
