package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An open route is over where its last visit is. */
class B12_OpenRoutesTest {
    @Test
    void thereIsNoWayHome() {
        String day = """
                D..a..b

                vehicle V ends anywhere
                job a
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 6 > 6 | costs 6");
    }

    @Test
    void theFarthestPlaceComesLast() {
        String day = """
                a..D......b

                vehicle V ends anywhere
                job a
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 13 > 13 | costs 13");
    }

    @Test
    void theLastServiceEndsWithinTheDay() {
        String day = """
                D..a

                vehicle V ends anywhere 0-5
                job a service 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 5 | costs 3");
    }

    @Test
    void aServiceThatEndsAfterTheDayIsOutOfReach() {
        String day = """
                D..a

                vehicle V ends anywhere 0-5
                job a service 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }
}
