package com.bayoutech.solver;

import java.util.List;

/**
 * What a search has found.
 *
 * @param routes of the vehicles that drive, by vehicle
 * @param unassigned the jobs on no route
 * @param iterations how many the search has done
 */
public record Solution(List<Route> routes, List<Integer> unassigned, Cost cost, long iterations) {
    public Solution {
        routes = List.copyOf(routes);
        unassigned = List.copyOf(unassigned);
    }
}
