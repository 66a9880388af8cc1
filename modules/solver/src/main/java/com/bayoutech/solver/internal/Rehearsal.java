package com.bayoutech.solver.internal;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Drives one route as it stands and searches nothing. */
public final class Rehearsal {
    private final Tables tables;
    private final Routes routes;

    public Rehearsal(Model model) {
        this.tables = new Tables(model);
        this.routes = new Routes(tables);
    }

    /** The route of a vehicle that does these visits, if it can be driven. */
    public Optional<Route> drive(int vehicle, List<Integer> visits) {
        int[][] start = new int[tables.vehicles][0];
        start[vehicle] = visits.stream().mapToInt(Integer::intValue).toArray();
        new Warmth(tables, routes).load(start);
        int[] nodes = routes.nodesOf(vehicle);
        if (nodes.length == 0 || !Arrays.equals(nodes, start[vehicle])) {
            return Optional.empty();
        }
        int[][] driven = new int[tables.vehicles][0];
        driven[vehicle] = nodes;
        return Optional.of(new Timetable(tables).solution(driven, 0).routes().get(0));
    }
}
