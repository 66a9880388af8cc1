package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One vehicle does them in the order of the list. */
class B21_SequenceTest {
    @Test
    void theFartherOneFirst() {
        String day = """
                D..b..a

                vehicle V
                job a
                job b
                sequence a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 6 > b 9 > 12 | costs 12");
    }

    @Test
    void theOrderIsWorthADetour() {
        String day = """
                a..D..b..c

                vehicle V
                job a
                job b
                job c
                sequence b a c
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 3 > a 9 > c 18 > 24 | costs 24");
    }

    @Test
    void otherVisitsMayComeBetween() {
        String day = """
                D..b..c..a

                vehicle V
                job a 0-9
                job b
                job c 10-20
                sequence a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 9 > c 12 > b 15 > 18 | costs 18");
    }

    @Test
    void whatBringsNothingGoesInSequenceBesideLoads() {
        String day = """
                D..a..b..c

                vehicle V capacity 3
                job a
                job b
                job c delivers 1
                sequence b a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 6 > c 9 > a 15 > 18 | costs 18");
    }
}
