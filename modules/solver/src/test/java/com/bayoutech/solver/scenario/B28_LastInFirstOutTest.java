package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What came on board last leaves first, where that is asked for. */
class B28_LastInFirstOutTest {
    @Test
    void goodsMayLeaveInAnyOrder() {
        String day = """
                D..A..B..C..E

                vehicle V ends anywhere
                shipment s at A to C moves 1
                shipment t at B to E moves 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > +t 6 > -s 9 > -t 12 > 12 | costs 12");
    }

    @Test
    void whatLiesInFrontIsUnloadedFirst() {
        String day = """
                D..A..B..C..E

                vehicle V ends anywhere
                shipment s at A to C moves 1
                shipment t at B to E moves 1
                lifo
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > +t 6 > -t 12 > -s 15 > 15 | costs 15");
    }
}
