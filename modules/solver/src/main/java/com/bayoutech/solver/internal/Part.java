package com.bayoutech.solver.internal;

import java.util.BitSet;

/**
 * Some vehicles with their routes, and some units on no route.
 *
 * @param routes the nodes of each vehicle; empty for those of other parts
 * @param visits all that are on these routes or belong to those units
 */
record Part(BitSet vehicles, int[][] routes, int[] visits, int[] absent) {
    boolean hasVehicle(int vehicle) {
        return vehicles.get(vehicle);
    }
}
