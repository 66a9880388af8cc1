package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Deliveries, pickups and shipments share the room on board at every moment. */
class A12_MixedLoadsTest {
    @Test
    void aFullVanDeliversBeforeItPicksUp() {
        String day = """
                D.a.b

                van V 8:00-17:00 capacity 1
                shipment s at a to b load 1
                shipment t at b to a load 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > +s 8:02 > [-s 8:04, +t 8:04] > -t 8:06 > 8:08");
    }

    @Test
    void aShipmentFitsBetweenADeliveryAndAPickup() {
        String day = """
                a..b
                .  .
                D..c

                van V 8:00-17:00 capacity 2
                delivery a load 2
                shipment s at b to c load 2
                pickup p at D load 2 from 8:20
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:10 > a 8:12 > +s 8:15 > -s 8:17 > p 8:20 > 8:20");
    }
}
