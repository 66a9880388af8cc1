package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a search stands follows its tours, or leads them back. */
class StandingTest {
    private final RandomProblem problem = new RandomProblem(1, 6, 6, false);
    private final Tours tours = new Tours(problem.plain());
    private final Standing standing = new Standing(tours);

    StandingTest() {
        tours.load(new int[][] {{1, 2}, {3, 4}, {5, 6}});
        standing.clear();
        standing.accept();
        tours.settle();
    }

    @Test
    void whatIsRejectedIsTakenBack() {
        long cost = standing.cost();
        long withPenalties = tours.cost();
        tours.remove(2);
        tours.insert(2, 4, 1);
        assertThat(standing.difference()).isEqualTo(tours.cost() - withPenalties);
        standing.reject();
        assertThat(tours.visits(0)).containsExactly(1, 2);
        assertThat(tours.visits(1)).containsExactly(3, 4);
        assertThat(standing.cost()).isEqualTo(cost).isEqualTo(tours.price());
    }

    @Test
    void whatIsAcceptedIsWhereItStands() {
        tours.remove(2);
        tours.insert(2, 4, 1);
        standing.accept();
        assertThat(standing.visits[1]).containsExactly(3, 4, 2);
        assertThat(standing.cost()).isEqualTo(tours.price());
    }

    @Test
    void whatWasLoadedAfreshIsAllThatItStandsAt() {
        tours.load(new int[][] {{6, 5, 4}, {3, 2, 1}});
        standing.clear();
        standing.accept();
        assertThat(standing.visits[2]).isEmpty();
        assertThat(standing.cost()).isEqualTo(tours.price());
    }

    @Test
    void goingToOtherRoutesTakesTheToursAlong() {
        standing.goTo(new int[][] {{1, 2, 3}, {4}, {5, 6}, {}, {}, {}});
        assertThat(tours.visits(0)).containsExactly(1, 2, 3);
        assertThat(tours.visits(1)).containsExactly(4);
        assertThat(standing.cost()).isEqualTo(tours.price());
    }
}
