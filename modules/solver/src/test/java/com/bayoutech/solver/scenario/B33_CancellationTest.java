package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who cancels a search gets the best plan that it has. */
@Timeout(60)
class B33_CancellationTest {
    @Test
    void aCancelledSearchEndsWithASoundPlan() {
        AtomicBoolean isCancelled = new AtomicBoolean();
        Budget endless = iterations -> 0;
        Solution solution = Solver.solve(
                new Grid(6).model(),
                Settings.of(1),
                endless.unless(isCancelled::get),
                improved -> isCancelled.set(true));
        assertThat(new Grid(6).faults(solution)).isEmpty();
        assertThat(solution.unassigned()).isEmpty();
    }

    @Test
    void twoThreadsEndToo() {
        AtomicBoolean isCancelled = new AtomicBoolean();
        Budget endless = iterations -> 0;
        Solution solution = Solver.solve(
                new Grid(21).model(),
                Settings.of(1).withThreads(2),
                endless.unless(isCancelled::get),
                improved -> isCancelled.set(true));
        assertThat(new Grid(21).faults(solution)).isEmpty();
    }

    @Test
    void whoeverCancelsBeforeTheStartGetsAFirstPlan() {
        Solution solution = Solver.solve(
                new Grid(6).model(), Settings.of(1), Budget.iterations(1_000).unless(() -> true), Solver.Listener.NONE);
        assertThat(solution.iterations()).isZero();
        assertThat(new Grid(6).faults(solution)).isEmpty();
    }

    @Test
    void aTimeThatIsOverGivesAFirstPlan() {
        Budget over = Budget.time(Duration.ofSeconds(-1));
        Solution solution = Solver.solve(new Grid(6).model(), Settings.of(1), over, Solver.Listener.NONE);
        assertThat(new Grid(6).faults(solution)).isEmpty();
    }
}
