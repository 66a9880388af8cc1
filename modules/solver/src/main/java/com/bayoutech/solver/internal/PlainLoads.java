package com.bayoutech.solver.internal;

import com.bayoutech.solver.internal.plain.Loads;

/**
 * The loads of some visits of a model, if only their sums decide: what visits collect counts apart from what they deliver, since whoever collects comes after all
 * that deliver.
 */
final class PlainLoads {
    final Loads loads;
    private final Tables tables;
    private final int[] visitOf;
    private final int depots;
    private final long[] total;

    PlainLoads(Tables tables, int[] visitOf, int depots) {
        this.tables = tables;
        this.visitOf = visitOf;
        this.depots = depots;
        int dimensions = dimensions(tables);
        this.loads = new Loads(dimensions);
        this.total = new long[dimensions];
        for (int node = depots; node < visitOf.length; node++) {
            for (int dimension = 0; dimension < dimensions; dimension++) {
                total[dimension] += amount(visitOf[node], dimension);
            }
        }
    }

    /** Whether the sums of loads are all that decides, and whether there is room for their dimensions. */
    static boolean areSums(Tables tables) {
        if (dimensions(tables) > Loads.MOST_DIMENSIONS || tables.hasReloads) {
            return false;
        }
        int delivered = Integer.MIN_VALUE;
        int collected = Integer.MAX_VALUE;
        for (int visit = 0; visit < tables.visits; visit++) {
            boolean delivers = false;
            boolean collects = false;
            for (int at = visit * tables.dimensions; at < (visit + 1) * tables.dimensions; at++) {
                delivers |= tables.delivers[at] > 0;
                collects |= tables.collects[at] > 0;
                if (tables.moves[at] != 0) {
                    return false;
                }
            }
            delivered = delivers ? Math.max(delivered, tables.rank[visit]) : delivered;
            collected = collects ? Math.min(collected, tables.rank[visit]) : collected;
        }
        return delivered < collected;
    }

    private static int dimensions(Tables tables) {
        return Math.max(1, tables.isSumOfLoads ? tables.dimensions : 2 * tables.dimensions);
    }

    /** Whether no sum leaves its range. */
    boolean isWithinBounds() {
        for (long sum : total) {
            if (sum > loads.most()) {
                return false;
            }
        }
        return true;
    }

    long[] demands() {
        long[] demands = new long[visitOf.length];
        for (int node = depots; node < visitOf.length; node++) {
            for (int dimension = 0; dimension < total.length; dimension++) {
                demands[node] += loads.of(dimension, amount(visitOf[node], dimension));
            }
        }
        return demands;
    }

    /** What a vehicle may carry, as far as it matters. */
    long capacity(int vehicle) {
        long capacity = 0;
        for (int dimension = 0; dimension < total.length && tables.dimensions > 0; dimension++) {
            int known = tables.capacity[vehicle * tables.dimensions + dimension % tables.dimensions];
            capacity += loads.of(dimension, Math.min(known, total[dimension]));
        }
        return capacity;
    }

    private int amount(int visit, int dimension) {
        if (tables.dimensions == 0) {
            return 0;
        }
        int row = visit * tables.dimensions;
        return dimension < tables.dimensions
                ? tables.delivers[row + dimension]
                : tables.collects[row + dimension - tables.dimensions];
    }
}
