package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where there is no way, no route goes. */
class A18_UnreachablePlaceTest {
    @Test
    void aPlaceWithoutAWayThereIsOutOfReach() {
        String day = """
                D..a..b

                van V 8:00-17:00
                delivery a
                delivery b
                no way to b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > 8:06 | out: b OUT_OF_REACH");
    }

    @Test
    void aPlaceWithoutAWayBackIsOutOfReach() {
        String day = """
                D..a..b

                van V 8:00-17:00
                delivery a
                delivery b
                no way from b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > 8:06 | out: b OUT_OF_REACH");
    }
}
