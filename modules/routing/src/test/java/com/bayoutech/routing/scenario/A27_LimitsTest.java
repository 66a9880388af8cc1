package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No route is longer than its shift allows, in distance, time or visits. */
class A27_LimitsTest {
    private static final String DAY = """
            D..a..b

            van V 8:00-17:00 limit %s
            delivery a
            delivery b
            """;

    @Test
    void theDistanceIsLimited() {
        assertThat(Scenario.plan(DAY.formatted("11km"))).isEqualTo("V 8:00 > a 8:03 > 8:06 | out: b OUT_OF_REACH");
        assertThat(Scenario.plan(DAY.formatted("12km"))).doesNotContain("out");
    }

    @Test
    void theTimeIsLimited() {
        assertThat(Scenario.plan(DAY.formatted("11m"))).endsWith("out: b OUT_OF_REACH");
        assertThat(Scenario.plan(DAY.formatted("12m"))).doesNotContain("out");
    }

    @Test
    void theVisitsAreLimited() {
        assertThat(Scenario.plan(DAY.formatted("1stops"))).endsWith("NO_ROOM_LEFT");
    }
}
