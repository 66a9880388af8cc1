package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Goods leave the depot when they are there. */
class B16_ReleaseTest {
    @Test
    void theVehicleWaitsForItsGoods() {
        String day = """
                D..a

                vehicle V
                job a release 30 delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 30 > a 33 > 36 | costs 6");
    }

    @Test
    void whatIsUrgentDoesNotWaitForWhatIsLate() {
        String day = """
                a....D..b

                vehicle V
                job a release 30
                job b 0-5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 3 > 6 | out: a | costs 6");
    }

    @Test
    void aSecondTripTakesWhatComesLater() {
        String day = """
                a..D..b

                vehicle V reload D
                job a release 30 delivers 1
                job b 0-5 delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 2 > b 5 > reload 8 > a 33 > 36 | costs 12");
    }

    @Test
    void aSecondVehicleTakesWhatComesLater() {
        String day = """
                a....D..b

                vehicle V
                vehicle W distance 2
                job a release 30
                job b 0-5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 30 > a 35 > 40 | W 0 > b 3 > 6 | costs 22");
    }
}
