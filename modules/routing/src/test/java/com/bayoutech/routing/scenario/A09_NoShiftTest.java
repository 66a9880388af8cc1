package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without a shift nothing is planned. */
class A09_NoShiftTest {
    @Test
    void everyJobStaysOutWithoutAShift() {
        String day = """
                D....a

                delivery a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: a NO_SHIFT");
    }
}
