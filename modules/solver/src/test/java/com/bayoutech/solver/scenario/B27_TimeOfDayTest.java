package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long a way takes depends on when it is begun; who leaves later never arrives earlier. */
class B27_TimeOfDayTest {
    @Test
    void theRushStretchesTheWay() {
        String day = """
                D.........a

                slow 2x from 5 until 15
                vehicle V
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 15 > 25 | costs 20");
    }

    @Test
    void theRushMayEndOnTheWay() {
        String day = """
                D.........a

                slow 2x from 5 until 9
                vehicle V
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 12 > 22 | costs 20");
    }

    @Test
    void whoIsThereBeforeTheRushDoesNotNoticeIt() {
        String day = """
                a....D..b

                slow 2x from 5 until 25
                vehicle V distance 0 time 1
                job a service 20
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 33 > 36 | costs 36");
    }

    @Test
    void theRushMakesAWindowUnreachable() {
        String day = """
                D.........a

                slow 2x from 5 until 15
                vehicle V
                job a 0-14
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void theLatestDepartureKnowsTheRush() {
        String day = """
                D....a

                slow 2x from 10 until 30
                vehicle V
                job a 20-25
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 10 > a 20 > 30 | costs 10");
    }
}
