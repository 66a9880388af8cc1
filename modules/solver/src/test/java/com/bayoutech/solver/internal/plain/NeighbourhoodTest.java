package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Visits along a road, and vehicles of four types that may not go everywhere. */
class NeighbourhoodTest {
    private static final int VISITS = 60;
    private static final int SIZE = 5;

    @Test
    void aVisitForOneTypeOfFourHasMoreThanThreeTimesTheNeighbours() {
        long[] forbids = new long[VISITS + 1];
        assertThat(near(forbids)[1]).hasSize(SIZE);
        forbids[1] = 0b1110;
        assertThat(near(forbids)[1]).hasSizeBetween(3 * SIZE, 4 * SIZE);
        assertThat(near(forbids)[40]).hasSizeLessThan(3 * SIZE);
    }

    @Test
    void visitsThatNoVehicleMayServeBothAreNoNeighbours() {
        long[] forbids = new long[VISITS + 1];
        Arrays.fill(forbids, 1, VISITS + 1, 0b1110);
        forbids[30] = 0b1101;
        assertThat(near(forbids)[30]).isEmpty();
        assertThat(near(forbids)[31]).hasSizeGreaterThanOrEqualTo(SIZE).doesNotContain(30);
    }

    private static int[][] near(long[] forbids) {
        int nodes = VISITS + 1;
        int[] ways = new int[nodes * nodes];
        Arrays.setAll(ways, at -> Math.abs(at / nodes - at % nodes));
        long[] prize = new long[nodes];
        Arrays.fill(prize, 1, nodes, PlainProblem.REQUIRED);
        VehicleType type = new VehicleType(9, 100, 1, Integer.MAX_VALUE, 0, 0);
        PlainProblem problem = UnhurriedProblem.of(List.copyOf(Collections.nCopies(4, type)), ways, prize, forbids);
        return new Neighbourhood(problem, SIZE).near;
    }
}
