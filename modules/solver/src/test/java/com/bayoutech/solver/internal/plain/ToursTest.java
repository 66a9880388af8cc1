package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Visits that leave their route together. */
class ToursTest {
    private final Tours tours = new Tours(new RandomProblem(1, 6, 4, true).plain());

    @Test
    void aStringThatLeavesItsRouteLeavesItAsIfOneAfterTheOther() {
        tours.load(new int[][] {{1, 2, 3, 4, 5, 6}});
        tours.remove(3);
        tours.remove(4);
        long cost = tours.cost();
        tours.load(new int[][] {{1, 2, 3, 4, 5, 6}});
        tours.removeAll(new int[] {6, 3, 4}, 1, 3);
        assertThat(tours.visits(0)).containsExactly(1, 2, 5, 6);
        assertThat(tours.route[3]).isEqualTo(Tours.NONE);
        assertThat(tours.cost()).isEqualTo(cost);
    }

    @Test
    void aRouteThatAllLeaveIsIdle() {
        tours.load(new int[][] {{1, 2}, {3}});
        tours.removeAll(new int[] {1, 2}, 0, 2);
        assertThat(tours.driven()).isEqualTo(1);
        assertThat(tours.visits(0)).isEmpty();
    }
}
