package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A window that nobody can meet keeps the job out, and it says so. */
class A05_WindowOutOfReachTest {
    @Test
    void aWindowThatIsOverBeforeAVanCanBeThereIsOutOfReach() {
        String day = """
                D.b.......a

                van V 8:00-17:00
                delivery a until 8:05
                delivery b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > b 8:02 > 8:04 | out: a OUT_OF_REACH");
    }

    @Test
    void aWindowBeforeTheDayIsOutOfReach() {
        String day = """
                D.a

                van V 8:00-17:00
                delivery a 6:00-7:00
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: a OUT_OF_REACH");
    }
}
