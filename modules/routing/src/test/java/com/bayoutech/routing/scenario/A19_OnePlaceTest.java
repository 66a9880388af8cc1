package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A day whose stops are all at one place. */
class A19_OnePlaceTest {
    @Test
    void allStopsAtThePlaceOfTheDepot() {
        String day = """
                D

                van V 8:00-17:00
                delivery x at D 9:00-9:05 service 10m
                delivery y at D 9:10-9:15 service 5m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 9:00 > [x 9:00, y 9:10] > 9:15");
    }

    @Test
    void allStopsAtOnePlaceElsewhere() {
        String day = """
                D..a

                van V 8:00-17:00
                delivery x at a 9:00-9:00 service 10m
                delivery y at a 9:10-9:10 service 5m
                delivery z at a 9:15-9:15
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:57 > [x 9:00, y 9:10, z 9:15] > 9:18");
    }
}
