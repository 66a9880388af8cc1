package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Three visits, of which the second is far away and the third has a large load. */
class InsertionOrderTest {
    private static final int TRIALS = 1_700;
    private static final int[] WAYS = {0, 10, 30, 20, 10, 0, 5, 5, 30, 5, 0, 5, 20, 5, 5, 0};

    @Test
    void largeLoadsComeFirstMoreOftenThanByChance() {
        assertThat(timesInFront(3, problem(new int[4], new int[] {9, 9, 9, 9}))).isGreaterThan(TRIALS * 2 / 5);
    }

    @Test
    void whereTimeMattersChanceAloneDecides() {
        int times = timesInFront(3, problem(new int[] {0, 50, 0, 50}, new int[] {1_000, 500, 100, 900}));
        assertThat(times).isBetween(TRIALS * 28 / 100, TRIALS * 38 / 100);
    }

    private static int timesInFront(int visit, PlainProblem problem) {
        InsertionOrder order = new InsertionOrder(problem, new SplittableRandom(1));
        int times = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            int[] visits = {1, 2, 3};
            order.sort(visits, 3);
            assertThat(visits).containsExactlyInAnyOrder(1, 2, 3);
            times += visits[0] == visit ? 1 : 0;
        }
        return times;
    }

    private static PlainProblem problem(int[] opens, int[] closes) {
        return new PlainProblem(
                1,
                List.of(new VehicleType(3, 9, 1, Integer.MAX_VALUE, 0, 0)),
                WAYS,
                new int[16],
                new int[4],
                opens,
                closes,
                new Loads(1),
                new long[] {0, 2, 1, 5},
                new long[] {0, PlainProblem.REQUIRED, PlainProblem.REQUIRED, PlainProblem.REQUIRED},
                new long[4],
                Integer.MAX_VALUE);
    }
}
