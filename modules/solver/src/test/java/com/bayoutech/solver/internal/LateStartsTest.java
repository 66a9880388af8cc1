package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Vehicle.Costs;
import com.bayoutech.solver.Vehicle.Limits;
import com.bayoutech.solver.Visit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who leaves as late as it can has had the break at home, and is back earlier than whoever leaves at once. */
class LateStartsTest {
    private static final int[] WAYS = {0, 1, 40, 1, 0, 40, 40, 40, 0};

    @Test
    void whatABreakThatFallsAwaySavesCounts() {
        Routes routes = new Routes(new Tables(day(Integer.MAX_VALUE)));
        routes.chain(0, routes.start(0));
        routes.chain(1, 0);
        assertThat(routes.refresh(0)).isTrue();
        assertThat(routes.timeCost[0]).isEqualTo(83);
    }

    @Test
    void soTheDayIsShortEnough() {
        Solution solution = Solver.solve(day(83), Settings.of(1), Budget.iterations(100), Solver.Listener.NONE);
        assertThat(solution.unassigned()).isEmpty();
        assertThat(solution.routes().getFirst().departure()).isEqualTo(9);
        assertThat(solution.routes().getFirst().end()).isEqualTo(92);
        assertThat(Solver.solve(day(82), Settings.of(1), Budget.iterations(100), Solver.Listener.NONE)
                        .unassigned())
                .hasSize(1);
    }

    private static Model day(int mostDuration) {
        Vehicle vehicle = Vehicle.of(0, 0, 300)
                .withPauses(List.of(new Pause(0, 5, 30)))
                .withCosts(new Costs(0, 0, 1, Optional.empty()))
                .withLimits(new Limits(Integer.MAX_VALUE, mostDuration, Integer.MAX_VALUE));
        List<Job> jobs = List.of(
                Job.of(Visit.at(1).withService(1).withWindow(0, 10)),
                Job.of(Visit.at(2).withService(1)));
        return Model.of(Travel.of(3, WAYS, WAYS), jobs, List.of(vehicle));
    }
}
