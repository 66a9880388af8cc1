package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a vehicle does first is settled. */
class B24_PrefixTest {
    @Test
    void theRestFollowsWhatIsSettled() {
        String day = """
                D..a..b..c

                vehicle V
                job a
                job b
                job c
                prefix V b a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 6 > a 9 > c 15 > 24 | costs 24");
    }

    @Test
    void theDearerVehicleKeepsWhatItHas() {
        String day = """
                D..a..b

                vehicle V
                vehicle W distance 3
                job a
                job b
                prefix W a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 6 > 12 | W 0 > a 3 > 6 | costs 30");
    }

    @Test
    void aShipmentThatHasBegunIsHandedOverFirst() {
        String day = """
                D..A..b..B

                vehicle V
                shipment s at A to B moves 1
                job b
                prefix V +s -s
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > -s 9 > b 12 > 18 | costs 18");
    }

    @Test
    void whatIsSettledTakesRoom() {
        String day = """
                D..a..b

                vehicle V capacity 1
                job a delivers 1 penalty 1
                job b delivers 1
                prefix V a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | out: b | costs 6");
    }
}
