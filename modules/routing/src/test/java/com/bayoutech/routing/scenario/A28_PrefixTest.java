package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is already driven comes first. */
class A28_PrefixTest {
    @Test
    void theRestIsPlannedBehindIt() {
        String day = """
                b..D..a..c

                van V 8:00-17:00 first c,b
                van W 8:00-17:00
                delivery a
                delivery b
                delivery c
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > c 8:06 > b 8:15 > a 8:21 > 8:24");
    }
}
