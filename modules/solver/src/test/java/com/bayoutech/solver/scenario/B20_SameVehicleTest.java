package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One vehicle does all of them, or nobody does any. */
class B20_SameVehicleTest {
    @Test
    void oneVehicleComesFarForBoth() {
        String day = """
                D..a......b..E

                vehicle V
                vehicle W at E ends E distance 2
                job a 0-3
                job b
                same a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 10 > 20 | costs 20");
    }

    @Test
    void whereOneIsOutOfReachNeitherIsDone() {
        String day = """
                D..a..b

                vehicle V
                job a
                job b 0-1
                same a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a, b | costs 0");
    }

    @Test
    void otherVisitsMayComeBetween() {
        String day = """
                D..a..c..b

                vehicle V
                job a 0-3
                job b
                job c 0-6
                same a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > c 6 > b 9 > 18 | costs 18");
    }
}
