package com.bayoutech.solver.internal.genetic;

import java.util.random.RandomGenerator;

/** Puts visits into random order (Fisher and Yates). */
final class Shuffle {

    private Shuffle() {}

    /** Shuffles the first visits of a list. */
    static void shuffle(int[] visits, int count, RandomGenerator random) {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int visit = visits[i];
            visits[i] = visits[j];
            visits[j] = visit;
        }
    }
}
