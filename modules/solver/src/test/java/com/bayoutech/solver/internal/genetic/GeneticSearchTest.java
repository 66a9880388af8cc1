package com.bayoutech.solver.internal.genetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The genetic search on random problems with ways that differ there and back; each move's cost is asserted inside the search, too. */
class GeneticSearchTest {
    private static final int[][] NOTHING = new int[0][];

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40, 80})
    void routesKeepCapacitiesAndWindows(int visits) {
        RandomProblem problem = new RandomProblem(visits, visits, visits, true);
        assertThat(problem.plain().isTimed).isTrue();
        assertThat(problem.faults(search(problem, 1, NOTHING, 200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 80})
    void routesKeepCapacitiesWhereTimeDoesNotMatter(int visits) {
        RandomProblem problem = new RandomProblem(visits, visits, visits, false);
        assertThat(problem.plain().isTimed).isFalse();
        assertThat(problem.faults(search(problem, 1, NOTHING, 200))).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameRoutes() {
        RandomProblem problem = new RandomProblem(5, 60, 60, true);
        assertThat(search(problem, 3, NOTHING, 150)).isDeepEqualTo(search(problem, 3, NOTHING, 150));
    }

    @Test
    void routesGetBetterWithTime() {
        RandomProblem problem = new RandomProblem(6, 60, 60, true);
        long first = problem.cost(search(problem, 1, NOTHING, 1));
        long later = problem.cost(search(problem, 1, NOTHING, 300));
        assertThat(later).isLessThan(first);
    }

    @Test
    void eachSetOfRoutesHeardOfIsBetterThanTheOneBefore() {
        RandomProblem problem = new RandomProblem(6, 60, 60, true);
        List<Long> heard = new ArrayList<>();
        GeneticSearch search = new GeneticSearch(
                problem.plain(), 1, NOTHING, Budget.iterations(200), routes -> heard.add(problem.cost(routes)));
        int[][] last = search.run();
        assertThat(heard).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(heard.getLast()).isEqualTo(problem.cost(last));
        assertThat(search.iterations()).isEqualTo(200);
    }

    @Test
    void routesToBeginWithNeverGetWorse() {
        RandomProblem problem = new RandomProblem(7, 60, 60, true);
        int[][] good = search(problem, 1, NOTHING, 300);
        assertThat(problem.cost(search(problem, 2, good, 0))).isLessThanOrEqualTo(problem.cost(good));
        assertThat(problem.cost(search(problem, 2, good, 5))).isLessThanOrEqualTo(problem.cost(good));
    }

    @Test
    void visitsThatTheRoutesToBeginWithLeaveOutAreInserted() {
        RandomProblem problem = new RandomProblem(8, 40, 40, true);
        int[][] some = new int[][] {{3}, {5}};
        assertThat(problem.faults(search(problem, 2, some, 20))).isEmpty();
    }

    @Test
    void aFleetWithoutRoomForAllHasNoRoutes() {
        RandomProblem problem = new RandomProblem(9, 40, 2, true);
        assertThat(search(problem, 1, problem.oneVisitEach(), 100)).isEmpty();
    }

    private static int[][] search(RandomProblem problem, long seed, int[][] start, long iterations) {
        return new GeneticSearch(problem.plain(), seed, start, Budget.iterations(iterations), routes -> {}).run();
    }
}
