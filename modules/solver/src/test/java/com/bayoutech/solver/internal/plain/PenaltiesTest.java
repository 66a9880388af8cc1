package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Prices follow how much is feasible, and are remembered from one annealing to the next. */
class PenaltiesTest {
    private static final int WINDOW = 50;

    private final Penalties penalties = new Penalties(new RandomProblem(1, 6, 6, true).plain(), 0.5, 1.2, 0.8);
    private final long first = penalties.loadRate();

    @Test
    void whatIsSeldomFeasibleCostsMore() {
        note(4, false, true);
        assertThat(penalties.loadRate()).isGreaterThan(first);
        note(8, true, false);
        assertThat(penalties.loadRate()).isLessThan(first);
    }

    @Test
    void theNextAnnealingBeginsBetweenTheFirstPricesAndThoseOfHalfTheTime() {
        note(4, false, false);
        penalties.mark();
        long marked = penalties.loadRate();
        note(4, false, false);
        penalties.remember();
        penalties.restart();
        assertThat(penalties.loadRate()).isBetween(first + 1, marked - 1);
    }

    @Test
    void pricesThatFoundNothingAreForgotten() {
        note(4, false, false);
        penalties.mark();
        penalties.restart();
        assertThat(penalties.loadRate()).isEqualTo(first);
    }

    @Test
    void aSearchBeginsWithThePricesOfTheOneThatItFollows() {
        note(4, false, false);
        Penalties next = new Penalties(new RandomProblem(1, 6, 6, true).plain(), 0.5, 1.2, 0.8);
        next.follow(penalties.prices());
        next.restart();
        assertThat(next.loadRate()).isEqualTo(penalties.loadRate()).isGreaterThan(first);
        assertThat(next.warpRate()).isEqualTo(penalties.warpRate());
    }

    @Test
    void pricesThatAreFollowedKeepTheirBounds() {
        penalties.follow(new Prices(Double.MAX_VALUE, 0).times(2));
        penalties.restart();
        assertThat(penalties.loadRate()).isBetween(first, Long.MAX_VALUE - 1);
        assertThat(penalties.warpRate()).isPositive();
    }

    @Test
    void forbiddingPricesStayHigherThanAnyDetourHoweverMuchIsFeasible() {
        PlainProblem problem = new RandomProblem(1, 6, 6, true).plain();
        Penalties forbidding = Penalties.forbidding(problem);
        long high = forbidding.loadRate();
        long farthest = Arrays.stream(problem.distance, 0, problem.nodes).max().orElseThrow();
        assertThat(high >> Tours.RATE_DIGITS).isGreaterThanOrEqualTo(2 * farthest);
        for (int step = 0; step < 4 * WINDOW; step++) {
            forbidding.note(true, step % 2 == 0);
        }
        assertThat(forbidding.loadRate()).isEqualTo(high);
        assertThat(forbidding.warpRate()).isEqualTo(high);
    }

    private void note(int windows, boolean isWithinLoad, boolean isWithinTime) {
        for (int step = 0; step < windows * WINDOW; step++) {
            penalties.note(isWithinLoad, isWithinTime);
        }
    }
}
