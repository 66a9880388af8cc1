package com.bayoutech.solver.internal;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drives routes as they stand, one after another, and searches nothing. */
public final class Rehearsal {
    private final Tables tables;
    private final Routes routes;
    private final Warmth warmth;
    private final @Nullable Docks docks;

    public Rehearsal(Model model) {
        this.tables = new Tables(model);
        this.routes = new Routes(tables);
        this.warmth = new Warmth(tables, routes);
        this.docks = Docks.of(tables);
    }

    /** The route of a vehicle that does these visits, if it can be driven. */
    public Optional<Route> drive(int vehicle, List<Integer> visits) {
        return find(vehicle, visits.stream().mapToInt(Integer::intValue).toArray())
                .map(solution -> solution.routes().get(0));
    }

    /** The solution in which a vehicle does these nodes and nobody else anything, if that can be driven. */
    Optional<Solution> find(int vehicle, int[] nodes) {
        int[][] start = new int[tables.vehicles][0];
        start[vehicle] = nodes;
        warmth.clear();
        warmth.load(start);
        boolean isDriven = nodes.length > 0 && Arrays.equals(routes.nodesOf(vehicle), nodes);
        if (!isDriven || (docks != null && docks.cost(routes) == Place.NOWHERE)) {
            return Optional.empty();
        }
        return Optional.of(new Timetable(tables).solution(start, 0));
    }
}
