package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is collected needs the room that deliveries have left. */
class B05_CollectsTest {
    @Test
    void anEmptiedVehicleCollects() {
        String day = """
                D..b..a

                vehicle V capacity 3
                job a delivers 2
                job b collects 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 6 > b 9 > 12 | costs 12");
    }

    @Test
    void oneVisitExchangesGoods() {
        String day = """
                D..a

                vehicle V capacity 3
                job a delivers 3 collects 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 6");
    }

    @Test
    void whatIsCollectedStaysOnBoard() {
        String day = """
                a..D....b

                vehicle V capacity 3
                job a collects 2
                job b collects 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | out: b | costs 6");
    }
}
