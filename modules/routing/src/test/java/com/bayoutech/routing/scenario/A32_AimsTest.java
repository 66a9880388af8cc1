package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Even routes and routes that do not mix, at a price. */
class A32_AimsTest {
    private static final String TWO_VANS = """
            D..a..b..c..d

            van V 8:00-17:00 cost 0,100,0
            van W 8:00-17:00 cost 0,100,0
            delivery a service 30m
            delivery b service 30m
            delivery c service 30m
            delivery d service 30m
            """;

    @Test
    void longRoutesAreDearByTheirTime() {
        assertThat(Scenario.plan(TWO_VANS)).doesNotContain("|");
        assertThat(Scenario.plan(TWO_VANS + "balance hour 60m 5000")).contains("V 8:00", "W 8:00");
    }

    @Test
    void longRoutesAreDearByTheirVisits() {
        assertThat(Scenario.plan(TWO_VANS + "balance visit 2 5000")).contains("V 8:00", "W 8:00");
        assertThat(Scenario.schedule(TWO_VANS + "balance visit 3 1").costs().softCents())
                .isEqualTo(1);
    }

    @Test
    void nearVisitsStayOnOneVehicle() {
        String day = TWO_VANS + "balance visit 2 1000\noverlap 1 %s";
        assertThat(Scenario.plan(day.formatted("1"))).contains("|");
        assertThat(Scenario.plan(day.formatted("9000"))).doesNotContain("|");
    }
}
