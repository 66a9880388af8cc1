package com.bayoutech.solver.internal;

import java.util.Arrays;

/** Finds larger vehicles at home that could take over a route together with one visit more than it has room for ({@link Tables#isPlain}). */
final class Upgrades {
    private final Routes routes;
    private final Tables tables;
    /** By type, the types whose vehicles do the same, but have more room. */
    private final int[][] larger;

    private double generosity;

    /** The vehicle that {@link #price} found. */
    int found = Tables.NONE;

    Upgrades(Routes routes) {
        this.routes = routes;
        this.tables = routes.tables;
        int[] example = new int[tables.types];
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            example[tables.type[vehicle]] = vehicle;
        }
        this.larger = new int[tables.types][];
        for (int type = 0; type < tables.types; type++) {
            int count = 0;
            int[] known = new int[tables.types];
            for (int other = 0; other < tables.types; other++) {
                if (isLarger(example[type], example[other])) {
                    known[count++] = other;
                }
            }
            larger[type] = Arrays.copyOf(known, count);
        }
    }

    private boolean isLarger(int vehicle, int other) {
        int start = tables.start(vehicle);
        int otherStart = tables.start(other);
        return tables.dimensions == 1
                && tables.capacity[other] > tables.capacity[vehicle]
                && tables.location[start] == tables.location[otherStart]
                && tables.location[start + 1] == tables.location[otherStart + 1]
                && tables.opens[start] == tables.opens[otherStart]
                && tables.closes[start + 1] == tables.closes[otherStart + 1];
    }

    /** How generously the next ones are judged, from 0 to 1. */
    void setGenerosity(double share) {
        generosity = share;
    }

    /**
     * What it should count that a larger vehicle drives a detour and all that this one does, or {@link Place#NOWHERE} if none below the bound can: the less
     * of the room that it brings is needed, the less of its price, since others will come along.
     */
    long price(int vehicle, int demand, int detour, long bound) {
        long best = bound;
        found = Tables.NONE;
        int load = routes.loads.sum[vehicle];
        for (int type : larger[tables.type[vehicle]]) {
            int other = routes.emptyOf(type);
            if (other == Tables.NONE || load + demand > tables.capacity[other]) {
                continue;
            }
            long more = tables.fixed[other]
                    - tables.fixed[vehicle]
                    + (tables.distanceRate[other] - tables.distanceRate[vehicle]) * routes.way[vehicle];
            double unused = 1 - (double) demand / (tables.capacity[other] - tables.capacity[vehicle]);
            long cost = more
                    - (long) (generosity * Math.max(0, more) * Math.max(0, unused))
                    + tables.distanceRate[other] * detour;
            if (cost < best) {
                best = cost;
                found = other;
            }
        }
        return found == Tables.NONE ? Place.NOWHERE : best;
    }
}
