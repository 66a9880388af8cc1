package com.bayoutech.solver.internal;

import com.bayoutech.solver.Cost;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes sequences of nodes as a solution with its times and its costs by term. */
final class Timetable {
    private final Tables tables;
    private final Routes routes;
    private final @Nullable Docks docks;
    private long fixed;
    private long distance;
    private long duration;
    private long overtime;
    private long promise;
    private long assignment;
    private long balance;
    private long territory;

    Timetable(Tables tables) {
        this.tables = tables;
        this.routes = new Routes(tables);
        this.docks = Docks.of(tables);
    }

    /** The solution of the nodes of each vehicle; units on no route are unassigned. */
    Solution solution(int[][] nodes, long iterations) {
        fixed = 0;
        distance = 0;
        duration = 0;
        overtime = 0;
        promise = 0;
        assignment = 0;
        balance = 0;
        territory = 0;
        boolean[] isPlanned = new boolean[tables.units];
        if (docks != null) {
            docks.book(nodes);
        }
        List<Route> written = new ArrayList<>();
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            if (nodes[vehicle].length > 0) {
                written.add(route(vehicle, nodes[vehicle], isPlanned));
            }
        }
        List<Integer> unassigned = new ArrayList<>();
        long penalty = 0;
        for (int unit = 0; unit < tables.units; unit++) {
            if (!isPlanned[unit]) {
                Arrays.stream(tables.jobsOf[unit]).forEach(unassigned::add);
                penalty += tables.penalty[unit];
            }
        }
        unassigned.sort(null);
        long overlap = tables.overlaps == null ? 0 : tables.overlaps.cost(Overlaps.vehicleOf(tables.visits, nodes));
        Cost cost = new Cost(
                fixed, distance, duration, overtime, promise, assignment, balance, territory, overlap, penalty);
        return new Solution(written, unassigned, cost, iterations);
    }

    private Route route(int vehicle, int[] nodes, boolean[] isPlanned) {
        int last = routes.start(vehicle);
        for (int node : nodes) {
            routes.chain(node, last);
            last = node;
        }
        if (docks != null) {
            docks.tell(vehicle, routes);
        }
        Route route = drive(vehicle, nodes);
        for (int node : nodes) {
            if (tables.isVisit(node)) {
                int unit = tables.unitOf[node];
                if (!isPlanned[unit]) {
                    long far = tables.unitTerritory(unit, vehicle);
                    territory += far;
                    assignment += tables.assignment(unit, vehicle) - far;
                }
                isPlanned[unit] = true;
            }
        }
        for (int index = nodes.length - 1; index >= 0; index--) {
            routes.setSlot(nodes[index], vehicle, Tables.NONE);
            routes.remove(nodes[index]);
        }
        return route;
    }

    private Route drive(int vehicle, int[] nodes) {
        Clock clock = routes.clock;
        int departure = clock.latestDeparture(vehicle);
        clock.leaveStart(vehicle, departure);
        List<Step> steps = new ArrayList<>(nodes.length);
        int from = routes.start(vehicle);
        for (int node : nodes) {
            clock.step(from, node, vehicle);
            boolean isVisit = tables.isVisit(node);
            steps.add(new Step(
                    isVisit ? Step.Kind.VISIT : Step.Kind.RELOAD,
                    isVisit ? node : Tables.NONE,
                    clock.arrival,
                    clock.setup,
                    clock.begin,
                    clock.moment));
            from = node;
        }
        clock.finish(from, vehicle);
        int taken = clock.moment - departure;
        fixed += tables.fixed[vehicle];
        distance += routes.way[vehicle] * tables.distanceRate[vehicle];
        duration += taken * tables.durationRate[vehicle];
        overtime += Math.max(0, taken - tables.overtimeAfter[vehicle]) * tables.overtimeRate[vehicle];
        balance += tables.uneven(taken) + tables.crowding(0, routes.length[vehicle]);
        promise += clock.promised();
        return new Route(vehicle, steps, departure, clock.moment, routes.way[vehicle]);
    }
}
