package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Visits that follow each other at one place are one stop. */
class A17_SamePlaceTest {
    @Test
    void twoVisitsAtOnePlaceAreOneStop() {
        String day = """
                D..a

                van V 8:00-17:00
                delivery x at a until 8:05 service 5m
                delivery y at a from 8:08
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > [x 8:03, y 8:08] > 8:11");
    }

    @Test
    void aReturnToThePlaceIsAnotherStop() {
        String day = """
                D..a..b

                van V 8:00-17:00
                delivery x at a until 8:03
                delivery y at a from 8:09
                delivery b until 8:06
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > x 8:03 > b 8:06 > y 8:09 > 8:12");
    }
}
