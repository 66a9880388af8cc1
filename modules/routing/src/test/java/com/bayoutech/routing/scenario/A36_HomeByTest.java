package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever starts early tomorrow is back in time today, though their shift would last longer. */
class A36_HomeByTest {
    @Test
    void theLateOneIsDoneByWhoNeedNotBeHome() {
        String day = """
                a....D....b

                van V 8:00-17:00 cost 0,0,0 %s
                van W 8:00-17:00 cost 500,0,0
                delivery a until 8:30
                delivery b from 12:00
                """;
        assertThat(Scenario.plan(day.formatted(""))).doesNotContain("W");
        assertThat(Scenario.plan(day.formatted("back 10:00"))).contains("V 8:00 > a 8:05", "W", "b 12:00");
    }

    @Test
    void whoMustBeHomeBeforeTheShiftBeginsStaysThere() {
        String day = """
                a....D

                van V 8:00-17:00 back 7:00
                van W 8:00-17:00 cost 500,0,0
                delivery a
                """;
        assertThat(Scenario.plan(day)).contains("W 8:00 > a").doesNotContain("V");
    }
}
