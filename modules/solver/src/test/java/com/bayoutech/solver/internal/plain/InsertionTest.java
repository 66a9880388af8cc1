package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where visits are inserted that have to be somewhere. */
class InsertionTest {
    private static final int VISITS = 30;

    /** More than a visit that is left out costs. */
    private static final long PRICE = 1L << 50;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVisitThatIsRequiredFindsAPlaceWhateverOverloadsCost(boolean isTimed) {
        PlainProblem problem = new RandomProblem(1, VISITS, 1, isTimed).plain();
        Tours tours = new Tours(problem);
        int[] visits = new int[VISITS];
        for (int visit = 0; visit < VISITS; visit++) {
            visits[visit] = problem.depots + visit;
        }
        tours.setRates(PRICE, PRICE);
        new Insertion(
                        tours,
                        new Neighbourhood(problem, VISITS),
                        RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(1))
                .insert(visits, VISITS);
        assertThat(tours.visits(0)).containsExactlyInAnyOrder(visits);
        assertThat(tours.excess(0)).isPositive();
    }
}
