package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In no dimension does a vehicle carry more than it can. */
class B02_LoadsTest {
    @Test
    void eachTakesWhatItCanCarry() {
        String day = """
                a..D..b

                vehicle V capacity 2
                vehicle W capacity 3
                job a delivers 2
                job b delivers 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 12");
    }

    @Test
    void aFullVehicleIsNotTooFull() {
        String day = """
                D..a..b

                vehicle V capacity 3,5
                job a 0-3 delivers 1,2
                job b delivers 2,3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 6 > 12 | costs 12");
    }

    @Test
    void theSecondDimensionCountsToo() {
        String day = """
                D.a.b.c

                vehicle V capacity 9,2
                vehicle W capacity 2,9 distance 3
                job a delivers 1,1
                job b 0-4 delivers 1,1
                job c delivers 1,1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 4 > c 6 > 12 | W 0 > a 2 > 4 | costs 24");
    }

    @Test
    void aMissingDimensionIsZero() {
        String day = """
                D..a

                vehicle V capacity 5
                job a delivers 1,1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void whatDoesNotFitStaysOut() {
        String day = """
                D..a..b

                vehicle V capacity 1
                job a delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | out: b | costs 6");
    }
}
