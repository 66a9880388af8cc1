package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One vehicle takes goods on board at one place and hands them over at another. */
class B06_ShipmentsTest {
    @Test
    void thePickupComesFirst() {
        String day = """
                D..A..B

                vehicle V
                shipment s at A to B moves 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > -s 6 > 12 | costs 12");
    }

    @Test
    void alsoWhereTheDeliveryIsNearer() {
        String day = """
                D..B..A

                vehicle V
                shipment s at A to B moves 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 6 > -s 9 > 12 | costs 12");
    }

    @Test
    void oneAfterTheOtherWhereThereIsRoomForOne() {
        String day = """
                D..A..B..C

                vehicle V capacity 2
                shipment s at A to B moves 2
                shipment t at B to C moves 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 3 > -s 6 > +t 6 > -t 9 > 18 | costs 18");
    }

    @Test
    void goodsFromTheDepotTakeRoomToo() {
        String day = """
                D..A..b..B

                vehicle V capacity 3
                shipment s at A to B moves 3
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 6 > +s 9 > -s 15 > 24 | costs 24");
    }

    @Test
    void threeVisitsKeepTheirOrder() {
        String day = """
                D..B..A..C

                vehicle V
                shipment s at A to B to C moves 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > +s 6 > s 9 > -s 15 > 24 | costs 24");
    }

    @Test
    void moreThanAVehicleCarriesIsNotMoved() {
        String day = """
                D..A..B

                vehicle V capacity 1
                shipment s at A to B moves 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: s | costs 0");
    }
}
