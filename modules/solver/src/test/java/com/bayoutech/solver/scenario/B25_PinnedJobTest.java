package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A pinned job is for one vehicle alone. */
class B25_PinnedJobTest {
    @Test
    void thePinnedVehicleComesFromFar() {
        String day = """
                D..a......E

                vehicle V
                vehicle W at E ends E
                job a only W
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > a 7 > 14 | costs 14");
    }

    @Test
    void othersGoAroundThePinnedJob() {
        String day = """
                D..a..b

                vehicle V capacity 1
                vehicle W capacity 1 distance 2
                job a delivers 1 only V
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 6 > 12 | costs 30");
    }
}
