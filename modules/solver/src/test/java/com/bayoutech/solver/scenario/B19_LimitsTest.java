package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No route exceeds the limits of its vehicle. */
class B19_LimitsTest {
    @Test
    void ofDistance() {
        String day = """
                a..D....b

                vehicle V limit distance 12
                vehicle W distance 3
                job a
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 5 > 10 | W 0 > a 3 > 6 | costs 28");
    }

    @Test
    void ofTime() {
        String day = """
                D..a

                vehicle V limit time 10
                job a service 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void timeCountsFromTheDeparture() {
        String day = """
                D..a

                vehicle V limit time 6
                job a 50-60
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 47 > a 50 > 53 | costs 6");
    }

    @Test
    void ofVisits() {
        String day = """
                D.a.b.c

                vehicle V limit visits 2
                job a 0-2
                job b
                job c
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 2 > b 4 > 8 | out: c | costs 8");
    }

    @Test
    void theWayBetweenTheEndsCounts() {
        String day = """
                b.aD.........E

                vehicle V ends E limit distance 12
                job b
                """;
        assertThat(Scenario.plan(day)).contains("out: b");
        assertThat(Scenario.plan(day.replace("distance 12", "distance 16"))).isEqualTo("V 0 > b 3 > 16 | costs 16");
    }

    @Test
    void theWayBetweenTheEndsCountsForAShipment() {
        String day = """
                b.aD.........E

                vehicle V ends E limit distance 12
                shipment s at a to b moves 1
                """;
        assertThat(Scenario.plan(day)).contains("out: s");
        assertThat(Scenario.plan(day.replace("distance 12", "distance 16")))
                .isEqualTo("V 0 > +s 1 > -s 3 > 16 | costs 16");
    }

    @Test
    void whoIsTooFarFromTheirEndLeavesTheJobToOthers() {
        String day = """
                b.aD.........E

                vehicle V ends E limit distance 12
                vehicle W fixed 100
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > b 3 > 6 | costs 106");
    }
}
