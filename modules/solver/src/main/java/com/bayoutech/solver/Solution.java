package com.bayoutech.solver;

/**
 * What a search has found. The arrays are the reader's own.
 *
 * @param routes for each vehicle the visits in their order; empty where it stays at home
 * @param unassigned the visits on no route
 * @param cost of the routes, fixed costs included, in the model's units
 * @param iterations how many the search has done
 */
public record Solution(int[][] routes, int[] unassigned, long cost, long iterations) {
    /** How many vehicles leave the depot. */
    public int driven() {
        int driven = 0;
        for (int[] route : routes) {
            driven += route.length > 0 ? 1 : 0;
        }
        return driven;
    }
}
