package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Solver;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a search spends its budget. */
class SearchTest {
    private static final int STEPS = 200 * RichDay.VISITS;

    @Test
    void anEarlyPlanIsWorthItWhereTheWholeBudgetHasRoomForManySteps() {
        Search search = search();
        search.begin(new int[0][]);
        assertThat(search.isWorthAnEarlyPlan(STEPS / 10, 0.1, 0.2)).isTrue();
        assertThat(search.isWorthAnEarlyPlan(STEPS / 10 - 1, 0.1, 0.2)).isFalse();
    }

    @Test
    void noEarlyPlanIsMadeWhereThereIsAPlanAlready() {
        Search first = search();
        first.begin(new int[0][]);
        Search next = search();
        next.begin(first.best());
        assertThat(next.isWorthAnEarlyPlan(STEPS, 0.1, 0.2)).isFalse();
    }

    private static Search search() {
        Tables tables = new Tables(RichDay.of(new Random(1), false));
        return new Search(
                tables,
                new Proximity(tables, RichDay.VISITS),
                Budget.iterations(0),
                1,
                false,
                new Reporter(tables, Solver.Listener.NONE));
    }
}
