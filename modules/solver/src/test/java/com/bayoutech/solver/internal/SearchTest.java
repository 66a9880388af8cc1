package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search makes of its budget. */
class SearchTest {
    private static final int JOBS = 40;

    /** By how much of the budget was used up before the search could begin, as the start of a program and its tables use up time. */
    @ParameterizedTest
    @CsvSource({"0, 600, true", "0.1, 600, true", "0.6, 600, true", "0, 60, false", "0.1, 60, false", "1, 600, false"})
    void anEarlyPlanIsWorthItWhereWhatIsLeftHasManySteps(double begun, int stepsAVisit, boolean isWorthIt) {
        Budget budget = iterations -> begun + iterations / (double) (stepsAVisit * JOBS);
        Search search = search(RandomTown.of(JOBS, JOBS).model(), budget, false);
        assertThat(search.isEarlyPlanWorthIt(search.hot(), search.usedNow())).isEqualTo(isWorthIt);
    }

    /** As many are left out as before once two that need not be done go in for one that has to; so much for the number alone. */
    @Test
    void aVehicleThatHasToDriveIsNotWaitedForAllTheTime() {
        int[] ways = new int[81];
        Arrays.fill(ways, 10);
        List<Job> jobs = new ArrayList<>();
        for (int place = 1; place < 9; place++) {
            Visit visit = Visit.at(place).withDelivers(place < 4 ? 2 : 1);
            jobs.add(place < 4 ? Job.of(visit) : Job.of(visit).withPenalty(1));
        }
        List<Vehicle> vehicles = Collections.nCopies(3, Vehicle.of(0, 0, 1_000, 3));
        Search search = search(Model.of(Travel.of(9, ways, ways), jobs, vehicles), Budget.iterations(20_000), true);
        search.empty();
        assertThat(search.routes.driven()).isEqualTo(3);
        assertThat(search.usedNow()).isBetween(0.2, 0.3);
    }

    /** Has begun with no routes. */
    static Search search(Model model, Budget budget, boolean isFewestVehicles) {
        Tables tables = new Tables(model);
        Search search = new Search(
                tables,
                new Proximity(tables, Tuning.of(tables).near()),
                budget,
                1,
                isFewestVehicles,
                new Reporter(tables, Solver.Listener.NONE));
        search.begin(new int[0][]);
        return search;
    }
}
