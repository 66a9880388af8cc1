package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search that begins with routes never ends with worse ones. */
class B31_WarmStartTest {
    private final Scenario scenario = Scenario.of("""
            a..b..c
            .......
            ...D...
            .......
            d..e..f

            vehicle V capacity 3
            vehicle W capacity 3
            job a delivers 1
            job b delivers 1
            job c delivers 1
            job d delivers 1
            job e delivers 1
            job f delivers 1
            """);

    @Test
    void aGoodPlanStaysWithoutAnySearch() {
        assertThat(begin(start("bad", "efc"), 0))
                .isEqualTo("V 0 > b 2 > a 5 > d 9 > 14 | W 0 > e 2 > f 5 > c 9 > 14 | costs 28");
    }

    @Test
    void aGoodPlanIsKept() {
        Solution solution = solve(start("bad", "efc"), 500);
        assertThat(solution.cost().total()).isEqualTo(28);
    }

    @Test
    void aPoorPlanIsBettered() {
        assertThat(begin(start("afb", "dce"), 0)).endsWith("costs 48");
        assertThat(solve(start("afb", "dce"), 500).cost().total()).isEqualTo(28);
    }

    @Test
    void whatThePlanDoesNotKnowIsAdded() {
        assertThat(begin(start("bad", "ec"), 0))
                .isEqualTo("V 0 > b 2 > a 5 > d 9 > 14 | W 0 > e 2 > f 5 > c 9 > 14 | costs 28");
    }

    @Test
    void aRouteThatCannotBeDrivenIsMadeAnew() {
        assertThat(solve(start("abcdef", ""), 500).cost().total()).isEqualTo(28);
    }

    @Test
    void theFirstPlanHeardOfIsTheOneToBeginWith() {
        List<Solution> heard = new ArrayList<>();
        Settings settings = Settings.of(1).withStart(start("bad", "efc"));
        Solver.solve(scenario.model(), settings, Budget.iterations(100), heard::add);
        assertThat(heard.getFirst().cost().total()).isEqualTo(28);
    }

    private String begin(List<List<Integer>> start, long iterations) {
        return scenario.line(solve(start, iterations));
    }

    private Solution solve(List<List<Integer>> start, long iterations) {
        Settings settings = Settings.of(1).withStart(start);
        return Solver.solve(scenario.model(), settings, Budget.iterations(iterations), Solver.Listener.NONE);
    }

    private List<List<Integer>> start(String... routes) {
        List<List<Integer>> start = new ArrayList<>();
        for (String route : routes) {
            start.add(route.chars()
                    .mapToObj(letter -> scenario.visit(String.valueOf((char) letter)))
                    .toList());
        }
        return start;
    }
}
