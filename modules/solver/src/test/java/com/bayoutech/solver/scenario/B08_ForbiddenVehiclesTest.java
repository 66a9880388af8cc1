package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A job goes to a vehicle that may do it, or to none. */
class B08_ForbiddenVehiclesTest {
    @Test
    void eachDoesWhatItMay() {
        String day = """
                a..D..b

                vehicle V
                vehicle W
                job a only V
                job b only W
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 12");
    }

    @Test
    void theDearerVehicleMustDoIt() {
        String day = """
                D..a

                vehicle V
                vehicle W distance 5
                job a only W
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > a 3 > 6 | costs 30");
    }

    @Test
    void nobodyElseStepsIn() {
        String day = """
                D..a

                vehicle V
                vehicle W 0-5
                job a only W
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }
}
