package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Service starts within the window; waiting is planned where it cannot be helped. */
class A04_TimeWindowTest {
    @Test
    void theVanLeavesNoEarlierThanTheFirstWindowAsks() {
        String day = """
                D..a

                van V 8:00-17:00
                delivery a 9:00-10:00
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:57 > a 9:00 > 9:03");
    }

    @Test
    void arrivingEarlyWaitsForTheWindow() {
        String day = """
                D..a..b

                van V 8:00-17:00
                delivery a from 9:00
                delivery b until 8:30
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:24 > b 8:30 > a 8:33..9:00 > 9:03");
    }

    @Test
    void bothEndsOfTheWindowCount() {
        String day = """
                D..a..b

                van V 8:00-17:00
                delivery a until 8:03
                delivery b 8:06-8:06
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > b 8:06 > 8:12");
    }
}
