package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The van is back before its shift ends. */
class A13_ShiftEndTest {
    @Test
    void whatWouldMakeTheVanLateStaysOut() {
        String day = """
                a....D....b

                van V 8:00-8:20
                delivery a service 5m priority 60
                delivery b service 5m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > 8:15 | out: b NO_ROOM_LEFT");
    }

    @Test
    void theLastMomentOfTheShiftBelongsToIt() {
        String day = """
                D....b

                van V 8:00-8:15
                delivery b service 5m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > b 8:05 > 8:15");
    }
}
