package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Setting up is paid once a place. */
class A31_SetupTest {
    @Test
    void theSecondAtAPlaceSetsNothingUp() {
        String day = """
                D..a..b

                van V 8:00-12:00
                delivery a until 8:07 setup 4m service 1m
                delivery c at a setup 4m service 1m
                delivery b setup 4m service 1m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > [a 8:03..8:07, c 8:08] > b 8:12..8:16 > 8:23");
    }
}
