package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where not all can be done, those are done whose penalties are highest. */
class B18_PriorityTest {
    @Test
    void theHigherPenaltyWins() {
        String day = """
                a....D....b

                vehicle V 0-10
                job a penalty 30
                job b penalty 40
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 5 > 10 | out: a | costs 10");
    }

    @Test
    void twoSmallOnesOutweighALargeOne() {
        String day = """
                a.c.D....b

                vehicle V 0-10
                job a penalty 30
                job b penalty 50
                job c penalty 30 0-2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > c 2 > a 4 > 8 | out: b | costs 8");
    }

    @Test
    void aLargeOneOutweighsTwoSmallOnes() {
        String day = """
                a.c.D....b

                vehicle V 0-10
                job a penalty 30
                job b penalty 70
                job c penalty 30 0-2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 5 > 10 | out: a, c | costs 10");
    }

    @Test
    void whatIsRequiredOutweighsAnyPrize() {
        String day = """
                D..a....b

                vehicle V capacity 1
                job a delivers 1 penalty 1000000
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 8 > 16 | out: a | costs 16");
    }
}
