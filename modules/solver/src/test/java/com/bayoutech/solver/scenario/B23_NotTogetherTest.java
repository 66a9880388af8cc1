package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No two of them are on one vehicle. */
class B23_NotTogetherTest {
    @Test
    void twoVehiclesShareThem() {
        String day = """
                D..a..b

                vehicle V
                vehicle W distance 2
                job a
                job b
                apart a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 6 > 12 | W 0 > a 3 > 6 | costs 24");
    }

    @Test
    void oneVehicleDoesOnlyOne() {
        String day = """
                D..a..b

                vehicle V
                job a
                job b
                apart a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | out: b | costs 6");
    }

    @Test
    void whatMustBeTogetherAndMustNotStaysOut() {
        String day = """
                D..a..b

                vehicle V
                vehicle W
                job a
                job b
                same a b
                apart a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a, b | costs 0");
    }
}
