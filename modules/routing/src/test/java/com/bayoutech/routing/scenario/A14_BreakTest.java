package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A break starts inside its window and takes its time. */
class A14_BreakTest {
    @Test
    void theBreakIsTakenOnArrival() {
        String day = """
                D....a....b

                van V 8:00-12:00 break 9:00-9:30 30m
                delivery a service 50m
                delivery b service 20m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > b 9:00..9:30 > 10:00");
    }

    @Test
    void aRouteThatIsOverBeforeTheBreakNeedsNone() {
        String day = """
                D....a

                van V 8:00-12:00 break 9:00-9:30 30m
                delivery a service 50m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > 9:00");
    }

    @Test
    void waitingServesAsABreak() {
        String day = """
                D....a....b

                van V 8:00-12:00 break 9:00-9:30 30m
                delivery a until 8:30
                delivery b from 10:00
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:25 > a 8:30 > b 8:35..10:00 > 10:10");
    }

    @Test
    void nobodyWaitsForTheBreakToOpen() {
        String day = """
                D....a....b

                van V 8:00-12:00 break 9:00-10:00 30m
                delivery a until 8:10 service 40m
                delivery b service 15m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > b 8:50 > 9:15");
    }

    @Test
    void aVisitThatLeavesNoTimeForTheBreakIsOutOfReach() {
        String day = """
                D....a

                van V 8:00-12:00 break 9:00-9:30 30m
                delivery a 9:10-9:20 service 60m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: a OUT_OF_REACH");
    }

    @Test
    void twoBreaksAreBothTaken() {
        String day = """
                D....a....b..c

                van V 8:00-12:00 break 8:30-8:40 10m break 9:00-9:30 30m
                delivery a until 8:10 service 20m
                delivery b until 8:40 service 28m
                delivery c service 5m
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > b 8:30..8:40 > c 9:11..9:41 > 9:59");
    }
}
