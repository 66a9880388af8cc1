package com.bayoutech.routing;

import java.util.List;

/** Routes and unassigned jobs: what the optimiser returns. Holds ids, times and sums, never places. */
public record Schedule(List<Route> routes, List<Unassigned> unassigned, Costs costs) {
    /** Nothing planned. */
    public static final Schedule EMPTY = new Schedule(List.of(), List.of(), new Costs(0, 0, 0));

    public Schedule {
        routes = List.copyOf(routes);
        unassigned = List.copyOf(unassigned);
    }

    /** The number of stops on all routes. */
    public int stopCount() {
        return routes.stream().mapToInt(route -> route.stops().size()).sum();
    }
}
