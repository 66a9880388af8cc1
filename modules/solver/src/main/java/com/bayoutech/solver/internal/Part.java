package com.bayoutech.solver.internal;

import java.util.BitSet;

/** Some vehicles with their routes, and some units on no route. */
final class Part {
    /** The nodes of each vehicle; empty for those of other parts. */
    final int[][] routes;
    /** All that are on these routes or belong to those units. */
    final int[] visits;
    /** The units on no route. */
    final int[] absent;

    private final BitSet vehicles;

    Part(BitSet vehicles, int[][] routes, int[] visits, int[] absent) {
        this.vehicles = vehicles;
        this.routes = routes;
        this.visits = visits;
        this.absent = absent;
    }

    boolean hasVehicle(int vehicle) {
        return vehicles.get(vehicle);
    }

    BitSet vehicles() {
        return vehicles;
    }
}
