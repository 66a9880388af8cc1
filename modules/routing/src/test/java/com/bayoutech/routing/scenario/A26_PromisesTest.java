package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A soft window may be missed, at a price that the schedule tells. */
class A26_PromisesTest {
    @Test
    void theDearerPromiseIsKept() {
        String day = """
                a.....D.....b

                van V 8:00-12:00
                delivery a promise 8:00-8:06 0,600
                delivery b promise 8:00-8:06 0,6000
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > b 8:06 > a 8:18 > 8:24");
        assertThat(Scenario.schedule(day).costs().softCents()).isEqualTo(120);
    }

    @Test
    void beingEarlyCostsToo() {
        String day = """
                a.....D.....b

                van V 8:00-12:00
                delivery a promise 8:18-8:20 600,0
                delivery b
                """;
        assertThat(Scenario.plan(day)).contains("b 8:06 > a 8:18");
    }
}
