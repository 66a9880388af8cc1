package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A shipment is picked up before it is delivered, by one van. */
class A11_ShipmentTest {
    @Test
    void thePickupComesFirstEvenIfTheDeliveryIsNearer() {
        String day = """
                D..b..a

                van V 8:00-17:00
                shipment s at a to b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > +s 8:06 > -s 8:09 > 8:12");
    }
}
