package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is picked up needs room until the depot. */
class A10_PickupTest {
    @Test
    void thePickupWaitsUntilTheVanIsEmpty() {
        String day = """
                D..b..a

                van V 8:00-17:00 capacity 2
                delivery a load 2
                pickup b load 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:06 > b 8:09 > 8:12");
    }
}
