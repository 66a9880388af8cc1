package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On one thread the same seed and the same number of iterations give the same plan; on two threads plans are as sound. */
class B32_RepeatedSearchTest {
    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(solve(6, Settings.of(5), 1_000)).isEqualTo(solve(6, Settings.of(5), 1_000));
    }

    @Test
    void aPlanOfOneThreadIsSound() {
        Solution solution = solve(6, Settings.of(5), 1_000);
        assertThat(new Grid(6).faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
    }

    @Test
    void aPlanOfTwoThreadsIsSound() {
        Solution solution = solve(21, Settings.of(5).withThreads(2), 3_000);
        assertThat(new Grid(21).faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
    }

    @Test
    void eachPlanHeardOfIsBetterThanTheOneBefore() {
        List<Solution> heard = new ArrayList<>();
        Solution last = Solver.solve(new Grid(6).model(), Settings.of(5), Budget.iterations(1_000), heard::add);
        List<Long> costs =
                heard.stream().map(solution -> solution.cost().total()).toList();
        assertThat(costs).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(heard.getLast()).isEqualTo(last);
    }

    private static Solution solve(int side, Settings settings, long iterations) {
        return Solver.solve(new Grid(side).model(), settings, Budget.iterations(iterations), Solver.Listener.NONE);
    }
}
