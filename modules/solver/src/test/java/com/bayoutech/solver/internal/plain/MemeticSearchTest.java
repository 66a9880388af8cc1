package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annealed children on random problems with ways that differ there and back; each move's cost is asserted inside the search, too. */
class MemeticSearchTest {
    private static final double AVERAGE_WAY = 300;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40, 80})
    void routesKeepTheirCapacities(int visits) {
        RandomProblem problem = new RandomProblem(visits, visits, visits, false);
        assertThat(problem.plain().isUniform).isTrue();
        assertThat(problem.faults(search(problem, 1, 4_000))).isEmpty();
    }

    @Test
    void routesKeepWindowsToo() {
        RandomProblem problem = new RandomProblem(4, 40, 40, true);
        assertThat(problem.faults(search(problem, 1, 4_000))).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameRoutes() {
        RandomProblem problem = new RandomProblem(5, 60, 60, false);
        assertThat(search(problem, 3, 3_000)).isDeepEqualTo(search(problem, 3, 3_000));
    }

    @Test
    void crossingBettersWhatTheFirstAnnealingsFound() {
        RandomProblem problem = new RandomProblem(6, 200, 200, false);
        Budget all = Budget.iterations(4_000);
        long before = problem.cost(search(problem, 1, steps -> all.used(steps) < 0.3 ? all.used(steps) : 1));
        assertThat(problem.cost(search(problem, 1, all))).isLessThan(before);
    }

    @Test
    void aBudgetThatIsUsedUpEndsTheSearch() {
        RandomProblem problem = new RandomProblem(8, 60, 60, false);
        for (double used : new double[] {0, 0.5, 1}) {
            AtomicLong last = new AtomicLong();
            search(problem, 1, steps -> {
                last.set(steps);
                return steps > 500 ? 1 : used;
            });
            assertThat(last.get()).isLessThan(used < 1 ? 1_000 : 1);
        }
    }

    private static int[][] search(RandomProblem problem, long seed, long iterations) {
        return search(problem, seed, Budget.iterations(iterations));
    }

    private static int[][] search(RandomProblem problem, long seed, Budget budget) {
        int[][][] best = {problem.oneVisitEach()};
        new MemeticSearch(problem.plain(), seed, budget, routes -> {
                    if (problem.cost(routes) < problem.cost(best[0])) {
                        best[0] = routes;
                    }
                })
                .run(problem.oneVisitEach(), AVERAGE_WAY);
        return best[0];
    }
}
