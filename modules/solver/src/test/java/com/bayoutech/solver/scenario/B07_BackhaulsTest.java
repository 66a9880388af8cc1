package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A trip does its visits in the order of their ranks. */
class B07_BackhaulsTest {
    @Test
    void behindAReloadRanksBeginAnew() {
        String day = """
                a..D..b

                vehicle V capacity 1 reload D
                job a delivers 1 0-3
                job c at a collects 1 rank 1 0-10
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > c 3 > reload 6 > b 9 > 12 | costs 12");
    }

    @Test
    void aShipmentWhoseRanksFallGoesOverAReload() {
        String day = """
                a..D..b

                vehicle V reload D
                shipment s at a 0-3 rank 1 to b moves 1
                dock D bays 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > reload 6 > -s 9 > 12 | costs 12");
    }

    @Test
    void deliveriesComeBeforeBackhauls() {
        String day = """
                D..b..a

                vehicle V
                job a
                job b rank 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 6 > b 9 > 12 | costs 12");
    }

    @Test
    void theOrderOfRanksIsWorthADetour() {
        String day = """
                c..a..D..b..d

                vehicle V
                job a
                job b rank 1
                job c rank 1
                job d 0-6
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > d 6 > a 15 > c 18 > b 27 > 30 | costs 30");
    }

    @Test
    void threeRanksAreThreeRounds() {
        String day = """
                D..a..b..c

                vehicle V
                job a rank 2
                job b
                job c rank 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 6 > c 9 > a 15 > 18 | costs 18");
    }
}
