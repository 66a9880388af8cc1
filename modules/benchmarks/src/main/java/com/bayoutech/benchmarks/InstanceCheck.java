package com.bayoutech.benchmarks;

import java.util.Optional;

/** Drives routes through an instance and adds up, by its own arithmetic: shares no code with the search. */
final class InstanceCheck {
    private static final double ROUNDING = 1e-6;

    private final Instance instance;
    private final Convention convention;
    private final boolean[] seen;
    private double cost;
    private int driven;
    private Optional<String> trouble = Optional.empty();

    /** The routes' nodes are the instance's, without the depot. */
    InstanceCheck(Instance instance, Convention convention, int[][] routes) {
        this.instance = instance;
        this.convention = convention;
        this.seen = new boolean[instance.nodes()];
        for (int[] route : routes) {
            if (route.length > 0) {
                driven++;
                drive(route);
            }
        }
        if (instance.vehicles() > 0 && driven > instance.vehicles()) {
            complain(driven + " vehicles drive, there are " + instance.vehicles());
        }
    }

    double cost() {
        return cost;
    }

    int vehicles() {
        return driven;
    }

    int unserved() {
        int unserved = 0;
        for (int node = 1; node < seen.length; node++) {
            unserved += seen[node] ? 0 : 1;
        }
        return unserved;
    }

    /** What is wrong first, if anything is. */
    Optional<String> trouble() {
        return trouble;
    }

    private void drive(int[] route) {
        int at = 0;
        double clock = instance.opens()[0];
        long load = 0;
        for (int node : route) {
            if (seen[node]) {
                complain("customer " + node + " is served twice");
            }
            seen[node] = true;
            load += instance.demand()[node];
            clock = Math.max(instance.opens()[node], clock + step(at, node));
            requireInTime(node, clock);
            clock += instance.service()[node];
            at = node;
        }
        clock += step(at, 0);
        requireInTime(0, clock);
        if (load > instance.capacity()) {
            complain("a vehicle carries " + load + " of " + instance.capacity());
        }
    }

    private double step(int from, int to) {
        double distance = convention.distance(instance.straight(from, to));
        cost += distance;
        return distance;
    }

    private void requireInTime(int node, double clock) {
        if (instance.hasWindows() && clock > instance.closes()[node] + ROUNDING) {
            complain("node " + node + " is reached at " + clock + ", it closes at " + instance.closes()[node]);
        }
    }

    private void complain(String what) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(what);
        }
    }
}
