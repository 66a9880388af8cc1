package com.bayoutech.solver.internal.plain;

import java.util.random.RandomGenerator;

/**
 * Sorts visits that are to be inserted: by chance, and where time does not matter also by load or by distance from the first depot; which one is drawn by lot,
 * as Christiaens and Vanden Berghe (2020) do. Large loads find room more easily before the others than behind them.
 */
final class InsertionOrder {
    /** How often, of so many times, each order is drawn. */
    private static final int DRAWS = 11;

    private static final int BY_CHANCE = 4;
    private static final int BY_LOAD = 4;
    private static final int FARTHEST_FIRST = 2;

    private final PlainProblem problem;
    private final RandomGenerator random;

    /** What the visits are sorted by, side by side with them. */
    private final long[] keys;

    InsertionOrder(PlainProblem problem, RandomGenerator random) {
        this.problem = problem;
        this.random = random;
        keys = new long[problem.nodes];
    }

    /** Sorts the first visits of a list. */
    void sort(int[] visits, int count) {
        int draw = problem.isTimed ? 0 : random.nextInt(DRAWS);
        if (draw < BY_CHANCE) {
            Shuffle.shuffle(visits, count, random);
            return;
        }
        for (int index = 0; index < count; index++) {
            int visit = visits[index];
            long key = key(draw, visit);
            int place = index;
            while (place > 0 && keys[place - 1] > key) {
                keys[place] = keys[place - 1];
                visits[place] = visits[place - 1];
                place--;
            }
            keys[place] = key;
            visits[place] = visit;
        }
    }

    private long key(int draw, int visit) {
        if (draw < BY_CHANCE + BY_LOAD) {
            return -problem.loads.largest(problem.demand[visit]);
        }
        return draw < BY_CHANCE + BY_LOAD + FARTHEST_FIRST ? -problem.distance[visit] : problem.distance[visit];
    }
}
