package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Cost;
import org.junit.jupiter.api.Test;

/** Vehicles can be kept near a place of theirs, and near visits on one vehicle. */
class B40_TerritoriesTest {
    @Test
    void whoIsAtHomeThereComes() {
        String day = """
                a..D..b

                vehicle V territory a rate 1
                vehicle W territory b rate 1
                job a
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 12");
    }

    @Test
    void farFromHomeCosts() {
        String day = """
                a..D..b

                vehicle V territory a rate 2
                job a
                job b
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 12, 0, 0, 0, 0, 0, 12, 0, 0));
    }

    @Test
    void nearVisitsStayOnOneVehicleThoughThatIsFarther() {
        String day = """
                D..b....E
                ....c....

                vehicle V
                vehicle W at E ends E
                job b only V
                job c costs V 9
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 3 > 6 | W 0 > c 5 > 10 | costs 16");
        assertThat(Scenario.plan(day + "overlap near 1 rate 5")).isEqualTo("V 0 > b 3 > c 5 > 10 | costs 19");
    }

    @Test
    void anOverlapIsPaidOnceAPair() {
        String day = """
                D..b
                ...c

                vehicle V
                vehicle W
                job b only V
                job c only W
                overlap near 1 rate 5
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 14, 0, 0, 0, 0, 0, 0, 5, 0));
    }

    @Test
    void whoIsNearIsMutual() {
        String day = """
                D..b.c...d

                vehicle V
                vehicle W
                job b only V
                job c only V
                job d only W
                overlap near 1 rate 5
                """;
        assertThat(Scenario.solve(day).cost().overlap()).isEqualTo(5);
    }

    @Test
    void whatIsLeftOutOverlapsWithNobody() {
        String day = """
                D..b..c

                vehicle V
                job b
                job c penalty 1
                overlap near 1 rate 5
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 6, 0, 0, 0, 0, 0, 0, 0, 1));
    }
}
