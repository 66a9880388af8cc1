package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A real day has several rules at once. */
class B30_CombinedTest {
    @Test
    void aShipmentWaitsForRoom() {
        String day = """
                D..A..B..c

                vehicle V capacity 2
                vehicle W capacity 2 fixed 5
                shipment s at A to B moves 2
                job c delivers 1 promise 0-9 late 2 only V
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > c 9 > +s 15 > -s 18 > 24 | costs 24");
    }

    @Test
    void aPromisedShipmentGoesByASecondVehicle() {
        String day = """
                D..A..B..c

                vehicle V capacity 2
                vehicle W capacity 2 fixed 5
                shipment s at A to B promise 0-6 late 1 moves 2
                job c delivers 1 promise 0-9 late 2 only V
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > c 9 > 18 | W 0 > +s 3 > -s 6 > 12 | costs 35");
    }

    @Test
    void aSecondTripWaitsForItsGoods() {
        String day = """
                a..D..b....c

                vehicle V capacity 1 reload D service 2
                job a delivers 1 release 20
                job b 0-5 delivers 1
                job c delivers 1 penalty 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 2 > b 5 > reload 8 > a 23 > 26 | out: c | costs 12");
    }

    @Test
    void aBreakARushAndOvertime() {
        String day = """
                D....a....b

                slow 2x from 70 until 90
                vehicle V pause 40-60 10 overtime after 80 rate 2
                job a 0-5 service 40
                job b service 20
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 50..60 > 95 | costs 50");
    }

    @Test
    void restsOnARouteBetweenDepots() {
        String day = """
                D..a..b..E

                step 10
                vehicle V ends E rest after 30 for 5
                vehicle W at E ends E distance 2
                job a 0-30
                job b 60-62 only W
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 30 > 100 | W 30 > b 60 > 90 | costs 210");
    }

    @Test
    void relationsAcrossAFleet() {
        String day = """
                a..D..b..c

                vehicle V
                vehicle W distance 2
                job a
                job b
                job c
                sequence c b
                apart a b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > c 6 > b 9 > 12 | W 0 > a 3 > 6 | costs 24");
    }
}
