package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One vehicle does them in the order of the list with nothing between. */
class B22_DirectlyAfterTest {
    @Test
    void whatLiesBetweenComesBefore() {
        String day = """
                D..b..c..a

                vehicle V
                job a
                job b
                job c
                directly a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > c 6 > a 9 > b 15 > 18 | costs 18");
    }

    @Test
    void theVehicleLeavesLateForTheWindowOfWhatComesBefore() {
        String day = """
                D..b..c..a

                vehicle V
                job a
                job b
                job c 10-20
                directly a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 4 > c 10 > a 13 > b 19 > 22 | costs 18");
    }

    @Test
    void aJobFollowsAShipment() {
        String day = """
                D..A..B..b..a

                vehicle V
                shipment s at A to B moves 2
                job a
                job b
                directly s a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > -s 6 > a 12 > b 15 > 24 | costs 24");
    }
}
