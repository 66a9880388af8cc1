package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One vehicle leaves, does what is to be done, and comes back. */
class B01_SingleVehicleTest {
    @Test
    void oneJobIsDriven() {
        String day = """
                D..a

                vehicle V
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 6");
    }

    @Test
    void serviceTakesItsTime() {
        String day = """
                D..a

                vehicle V
                job a service 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 11 | costs 6");
    }

    @Test
    void theShortestRoundIsDriven() {
        String day = """
                D.a
                ...
                c.b

                vehicle V
                job c
                job a 0-2
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 2 > b 4 > c 6 > 8 | costs 8");
    }

    @Test
    void twoJobsAtOnePlaceAreOneWay() {
        String day = """
                D..a

                vehicle V
                job a 0-3 service 1
                job b at a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 4 > 7 | costs 6");
    }

    @Test
    void theDayMustBeLongEnough() {
        String day = """
                D..a

                vehicle V 0-5
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }
}
