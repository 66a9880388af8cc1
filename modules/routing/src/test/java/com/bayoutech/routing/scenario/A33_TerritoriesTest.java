package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A vehicle is dear far from home. */
class A33_TerritoriesTest {
    @Test
    void eachDoesWhatIsNearItsHome() {
        String day = """
                a..D..b

                van V 8:00-17:00 cost 0,100,0 home b 1000
                van W 8:00-17:00 cost 0,100,0 home a 1000
                delivery a
                delivery b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > b 8:03 > 8:06 | W 8:00 > a 8:03 > 8:06");
    }
}
