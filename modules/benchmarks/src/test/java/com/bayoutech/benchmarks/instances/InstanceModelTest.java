package com.bayoutech.benchmarks.instances;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the search finds, the checker finds feasible and at the same cost. */
class InstanceModelTest {
    @Test
    void windowsOfSolomon() {
        assertThat(solved(SmallInstances.solomon(), Convention.DIMACS))
                .isEqualTo(new Verdict(18, 2, 0, Optional.empty()));
        assertThat(solved(SmallInstances.solomon(), Convention.SINTEF))
                .isEqualTo(new Verdict(18, 2, 0, Optional.empty()));
    }

    @Test
    void pairsOfLiAndLim() {
        assertThat(solved(SmallInstances.liLim(), Convention.SINTEF)).isEqualTo(new Verdict(8, 1, 0, Optional.empty()));
    }

    @Test
    void mixedFleets() {
        Instance instance = SmallInstances.vrplib("HFVRP", """
                VEHICLES: 2
                CAPACITY_SECTION
                1 4
                2 8
                VEHICLES_FIXED_COST_SECTION
                1 100
                2 300
                VEHICLES_UNIT_DISTANCE_COST_SECTION
                1 10
                2 20
                """);
        assertThat(solved(instance, Convention.PYVRP)).isEqualTo(new Verdict(5.4, 2, 0, Optional.empty()));
    }

    @Test
    void tripsWithReleases() {
        Instance instance = SmallInstances.vrplib("MTVRPTWR", """
                VEHICLES: 1
                CAPACITY: 8
                VEHICLES_RELOAD_DEPOT_SECTION
                1 1
                TIME_WINDOW_SECTION
                1 0 90
                2 0 90
                3 0 90
                4 0 30
                RELEASE_TIME_SECTION
                1 0
                2 0
                3 0
                4 20
                """);
        Verdict verdict = solved(instance, Convention.PYVRP);
        assertThat(verdict.isFeasible()).isTrue();
        assertThat(verdict.cost()).isEqualTo(80);
    }

    @Test
    void linehaulsBeforeBackhauls() {
        Instance instance = Format.PYVRP.read("tiny", """
                TYPE: VRPB
                DIMENSION: 4
                CAPACITY: 8
                EDGE_WEIGHT_TYPE: EUC_2D
                NODE_COORD_SECTION
                1 0 0
                2 1 0
                3 2 0
                4 3 0
                DEMAND_SECTION
                1 0
                2 0
                3 4
                4 4
                BACKHAUL_SECTION
                1 0
                2 4
                3 0
                4 0
                """.lines().toList());
        assertThat(solved(instance, Convention.PYVRP)).isEqualTo(new Verdict(6, 1, 0, Optional.empty()));
    }

    @Test
    void prizesThatAreNotWorthTheWayAreLeft() {
        Instance instance = SmallInstances.vrplib("PCVRPTW", """
                VEHICLES: 1
                CAPACITY: 12
                PRIZE_SECTION
                1 0
                2 0
                3 7
                4 1
                """);
        assertThat(solved(instance, Convention.PYVRP)).isEqualTo(new Verdict(50, 1, 1, Optional.empty()));
    }

    private static Verdict solved(Instance instance, Convention convention) {
        Measure measure = convention.measure(instance, Optional.empty());
        InstanceModel model = new InstanceModel(instance, measure);
        Solution solution = Solver.solve(model.model(), Settings.of(1), Budget.iterations(500), Solver.Listener.NONE);
        List<List<Integer>> routes = model.routes(solution);
        Verdict verdict = RouteChecker.check(instance, measure, routes);
        assertThat(model.published(solution)).isEqualTo(verdict.cost());
        return verdict;
    }
}
