package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one van cannot carry goes onto two. */
class A02_TwoVehiclesByCapacityTest {
    @Test
    void eachVanTakesWhatItCanCarry() {
        String day = """
                a....D...b

                van V 8:00-17:00 capacity 3
                van W 8:00-17:00 capacity 2
                delivery a load 3
                delivery b load 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > 8:10 | W 8:00 > b 8:04 > 8:08");
    }
}
