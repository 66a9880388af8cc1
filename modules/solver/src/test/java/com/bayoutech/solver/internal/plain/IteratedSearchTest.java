package com.bayoutech.solver.internal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Iterated local search on random problems with ways that differ there and back; each move's cost is asserted inside the search, too. */
class IteratedSearchTest {
    private static final int[][] NOTHING = new int[0][];
    private static final Cooling COOLING = new Cooling(100, 0.01, 0, 1);

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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 40, 60, 80})
    void mixedFleetsKeepAllTheirLimits(int visits) {
        for (boolean isTimed : new boolean[] {true, false}) {
            RandomProblem problem = RandomProblem.mixed(visits, visits, isTimed);
            assertThat(problem.plain().isUniform).isFalse();
            List<Long> heard = new ArrayList<>();
            IteratedSearch search = iterated(problem, 1, 400, routes -> heard.add(problem.cost(routes)));
            search.begin(NOTHING);
            search.anneal(COOLING, 1);
            assertThat(problem.faults(search.best())).isEmpty();
            assertThat(problem.faults(search.feasible())).isEmpty();
            assertThat(heard).isSortedAccordingTo((one, other) -> Long.compare(other, one));
            assertThat(heard.getLast()).isEqualTo(problem.cost(search.best()));
        }
    }

    @Test
    void theSameSeedGivesTheSameRoutes() {
        RandomProblem mixed = RandomProblem.mixed(5, 60, true);
        assertThat(search(mixed, 3, NOTHING, 150)).isDeepEqualTo(search(mixed, 3, NOTHING, 150));
        RandomProblem problem = new RandomProblem(5, 60, 60, true);
        assertThat(search(problem, 3, NOTHING, 150)).isDeepEqualTo(search(problem, 3, NOTHING, 150));
    }

    @Test
    void routesGetBetterWithTime() {
        RandomProblem problem = new RandomProblem(6, 60, 60, true);
        long first = problem.cost(search(problem, 1, problem.oneVisitEach(), 1));
        long later = problem.cost(search(problem, 1, problem.oneVisitEach(), 300));
        assertThat(later).isLessThan(first);
    }

    @Test
    void eachSetOfRoutesHeardOfIsBetterThanTheOneBefore() {
        RandomProblem problem = new RandomProblem(6, 60, 60, true);
        List<Long> heard = new ArrayList<>();
        IteratedSearch search = iterated(problem, 1, 208, routes -> heard.add(problem.cost(routes)));
        search.begin(NOTHING);
        search.anneal(COOLING, 1);
        assertThat(heard).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(heard.getLast()).isEqualTo(problem.cost(search.best()));
        assertThat(search.iterations()).isEqualTo(208);
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
    void whatItGoesOnFromIsFeasible() {
        RandomProblem problem = new RandomProblem(10, 60, 60, true);
        for (int seed = 0; seed < 10; seed++) {
            IteratedSearch search = iterated(problem, seed, 100 + seed, routes -> {});
            search.begin(NOTHING);
            search.anneal(COOLING, 1);
            assertThat(problem.faults(search.feasible())).isEmpty();
        }
    }

    /** So many steps that the routes are made feasible on the way, more than once. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void longSearchesKeepAllLimitsAndAreTheSameEachTime(boolean isTimed) {
        RandomProblem problem = RandomProblem.mixed(11, 30, isTimed);
        int[][] found = search(problem, 1, NOTHING, 3_000);
        assertThat(problem.faults(found)).isEmpty();
        assertThat(search(problem, 1, NOTHING, 3_000)).isDeepEqualTo(found);
    }

    @Test
    void aFleetWithoutRoomForAllHasNoRoutes() {
        RandomProblem problem = new RandomProblem(9, 40, 2, true);
        assertThat(search(problem, 1, problem.oneVisitEach(), 100)).isEmpty();
    }

    @Test
    void lateRoutesAreNeverTakenForGoodBesideAVehicleWithoutALimit() {
        int[] ways = {0, 10, 10, 10, 0, 10, 10, 10, 0};
        PlainProblem problem = new PlainProblem(
                1,
                List.of(new VehicleType(1, 1, 1, 15, 0, 0), new VehicleType(1, 2, 1, Integer.MAX_VALUE, 0, 0)),
                ways,
                ways,
                new int[3],
                new int[] {0, 400, 0},
                new int[] {1_000, 500, 10},
                new Loads(1),
                new long[] {0, 1, 1},
                new long[] {0, PlainProblem.REQUIRED, PlainProblem.REQUIRED},
                new long[3],
                Integer.MAX_VALUE);
        IteratedSearch search =
                new IteratedSearch(problem, Annealing.of(problem), 1, Budget.iterations(0), routes -> {});
        search.begin(new int[][] {{}, {1, 2}});
        assertThat(search.best()).isNotEqualTo(new int[][] {{}, {1, 2}});
    }

    /** Five visits 100 from the depot and 1 from each other, of which each brings 60: a route for one of them costs 200, and one for all of them 204. */
    @Test
    void aRouteIsOpenedForVisitsThatAreWorthItOnlyTogether() {
        int nodes = 6;
        int[] ways = new int[nodes * nodes];
        Arrays.setAll(ways, at -> at / nodes == at % nodes ? 0 : at < nodes || at % nodes == 0 ? 100 : 1);
        long[] prize = new long[nodes];
        Arrays.fill(prize, 1, nodes, 60);
        PlainProblem problem = UnhurriedProblem.of(
                List.of(new VehicleType(2, 100, 1, Integer.MAX_VALUE, 0, 0)), ways, prize, new long[nodes]);
        IteratedSearch search =
                new IteratedSearch(problem, Annealing.of(problem), 1, Budget.iterations(200), routes -> {});
        search.begin(NOTHING);
        assertThat(search.best()).isDeepEqualTo(new int[2][0]);
        search.anneal(COOLING, 1);
        assertThat(List.of(search.best())).anyMatch(route -> route.length == 5);
    }

    private static int[][] search(RandomProblem problem, long seed, int[][] start, long iterations) {
        IteratedSearch search = iterated(problem, seed, iterations, routes -> {});
        search.begin(start);
        search.anneal(COOLING, 1);
        return search.best();
    }

    private static IteratedSearch iterated(
            RandomProblem problem, long seed, long iterations, Consumer<int[][]> improved) {
        return new IteratedSearch(
                problem.plain(), Annealing.of(problem.plain()), seed, Budget.iterations(iterations), improved);
    }
}
