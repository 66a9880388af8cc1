package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many routes a search may begin. */
class IdleVehiclesTest {
    private final Tours tours = new Tours(new RandomProblem(1, 6, 4, false).plain());

    @Test
    void noRouteIsOfferedWhereSoManyHaveVisits() {
        tours.load(new int[][] {{1, 2}, {3}, {4, 5, 6}});
        assertThat(tours.driven()).isEqualTo(3);
        assertThat(tours.idleRoute(0)).isEqualTo(3);
        tours.limitRoutes(3);
        assertThat(tours.idleRoute(0)).isEqualTo(Tours.NONE);
        tours.remove(3);
        assertThat(tours.idleRoute(0)).isEqualTo(1);
    }
}
