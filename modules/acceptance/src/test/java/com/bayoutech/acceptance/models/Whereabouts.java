package com.bayoutech.acceptance.models;

import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which vehicle does which visit. */
final class Whereabouts {
    private Whereabouts() {}

    static Map<Integer, Integer> of(Solution solution) {
        Map<Integer, Integer> vehicles = new HashMap<>();
        solution.routes().forEach(route -> put(route, vehicles));
        return vehicles;
    }

    /** With other routes in place of their vehicles' own. */
    static Map<Integer, Integer> with(Solution solution, Collection<Route> changed) {
        Map<Integer, Integer> vehicles = of(solution);
        changed.forEach(route -> put(route, vehicles));
        return vehicles;
    }

    /** Without some visits. */
    static Map<Integer, Integer> without(Solution solution, Collection<Integer> visits) {
        Map<Integer, Integer> vehicles = of(solution);
        vehicles.keySet().removeAll(visits);
        return vehicles;
    }

    private static void put(Route route, Map<Integer, Integer> vehicles) {
        route.visits().forEach(visit -> vehicles.put(visit, route.vehicle()));
    }
}
