package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each van starts and ends at the depot of its shift. */
class A21_TwoDepotsTest {
    @Test
    void theNearerDepotDoesTheJob() {
        String day = """
                D....a..b.....E

                van V 8:00-17:00
                van W at E 8:00-17:00
                delivery a load 600
                delivery b load 600
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > 8:10 | W 8:00 > b 8:06 > 8:12");
    }
}
