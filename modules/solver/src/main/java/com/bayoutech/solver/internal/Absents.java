package com.bayoutech.solver.internal;

import java.util.random.RandomGenerator;

/** The units that are left out, and which of them are tried again. */
final class Absents {
    /** How many of those left out are tried again in one step. */
    private static final int MOST_RETRIED = 24;

    /** Those left out, and behind them what a step takes off the routes. */
    final int[] units;

    private final Tables tables;
    private final Routes routes;
    private final Proximity near;
    private final RandomGenerator random;
    private final int[] place;
    private final int[] retried = new int[MOST_RETRIED];
    private int retriedCount;
    private int count;
    private long cost;

    Absents(Routes routes, Proximity near, RandomGenerator random) {
        this.tables = routes.tables;
        this.routes = routes;
        this.near = near;
        this.random = random;
        this.units = new int[tables.units];
        this.place = new int[tables.units];
    }

    int count() {
        return count;
    }

    /** What it costs to leave them out. */
    long cost() {
        return cost;
    }

    /** Reads from the routes who is on none. */
    void find() {
        count = 0;
        for (int unit = 0; unit < tables.units; unit++) {
            if (routes.route[tables.unitVisits[tables.unitBegin[unit]]] == Routes.NONE) {
                units[count++] = unit;
            }
        }
        settle(count);
    }

    void set(int[] known) {
        System.arraycopy(known, 0, units, 0, known.length);
        settle(known.length);
    }

    /** From now on so many are left out, the first of the list. */
    void settle(int left) {
        count = left;
        cost = 0;
        for (int index = 0; index < count; index++) {
            cost += tables.penalty[units[index]];
        }
    }

    /** The same where all that changed since is what the last step has tried again and taken off. */
    void settle(int left, long leftCost) {
        count = left;
        cost = leftCost;
    }

    /** What it would cost to leave so many out, after a step. */
    long costOf(int left) {
        int begin = count - retriedCount;
        long known = cost;
        for (int index = 0; index < retriedCount; index++) {
            known -= tables.penalty[retried[index]];
        }
        for (int index = begin; index < left; index++) {
            known += tables.penalty[units[index]];
        }
        return known;
    }

    /**
     * Draws those that are tried again and moves them to the end of those left out: where these are many, only some, those first that are near a visit.
     *
     * @return how many they are
     */
    int retry(int seed) {
        retriedCount = count <= MOST_RETRIED ? count : draw(seed);
        System.arraycopy(units, count - retriedCount, retried, 0, retriedCount);
        return retriedCount;
    }

    /** Takes back what happened since {@link #retry}. */
    void restore() {
        System.arraycopy(retried, 0, units, count - retriedCount, retriedCount);
    }

    private int draw(int seed) {
        for (int index = 0; index < count; index++) {
            place[units[index]] = index;
        }
        int chosen = 0;
        int row = seed * near.width;
        for (int rank = 0; rank < near.width && chosen < MOST_RETRIED; rank++) {
            int unit = tables.unitOf[near.around[row + rank]];
            int at = place[unit];
            if (at < count - chosen && units[at] == unit) {
                swap(at, count - 1 - chosen++);
            }
        }
        while (chosen < MOST_RETRIED / 2) {
            swap(random.nextInt(count - chosen), count - 1 - chosen++);
        }
        return chosen;
    }

    private void swap(int one, int other) {
        int unit = units[one];
        units[one] = units[other];
        units[other] = unit;
        place[units[one]] = one;
        place[units[other]] = other;
    }
}
