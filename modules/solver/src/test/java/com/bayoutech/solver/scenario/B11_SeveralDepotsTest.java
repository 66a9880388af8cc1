package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each vehicle starts and ends where it belongs. */
class B11_SeveralDepotsTest {
    @Test
    void theNearerVehicleDoesTheJob() {
        String day = """
                D..a......b..E

                vehicle V
                vehicle W at E ends E
                job a
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 12");
    }

    @Test
    void theFartherVehicleHelpsOutWhereTheNearerIsFull() {
        String day = """
                D..a......b..E

                vehicle V
                vehicle W at E ends E capacity 0
                job a 0-3 delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 10 > 20 | costs 20");
    }

    @Test
    void aRouteMayEndAtAnotherDepot() {
        String day = """
                D..a..E

                vehicle V ends E
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 6");
    }
}
