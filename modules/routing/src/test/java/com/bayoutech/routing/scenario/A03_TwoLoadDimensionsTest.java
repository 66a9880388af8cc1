package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A van is full as soon as it is full in one dimension. */
class A03_TwoLoadDimensionsTest {
    @Test
    void aSecondDimensionFillsTheVanToo() {
        String day = """
                a....D...b

                van V 8:00-17:00 capacity 10,1
                delivery a load 1,1 priority 60
                delivery b load 1,1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > 8:10 | out: b NO_ROOM_LEFT");
    }

    @Test
    void aDimensionThatTheVanLacksHoldsNothing() {
        String day = """
                D...b

                van V 8:00-17:00 capacity 10
                delivery b load 1,1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: b LOAD_TOO_LARGE");
    }
}
