package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One van does everything on the shortest way round. */
class A01_SingleVehicleTest {
    @Test
    void stopsAreInTheOrderOfTheShortestWayRound() {
        String day = """
                a....b
                ......
                D....c

                van V 8:00-17:00
                delivery a
                delivery b
                delivery c until 8:05
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > c 8:05 > b 8:07 > a 8:12 > 8:14");
    }

    @Test
    void serviceTakesItsTime() {
        String day = """
                D..a.b

                van V 8:00-17:00
                delivery a until 8:03 service 10m
                delivery b service 5m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > b 8:15 > 8:25");
    }
}
