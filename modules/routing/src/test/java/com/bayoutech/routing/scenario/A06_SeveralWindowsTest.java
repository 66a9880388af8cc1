package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Any of a visit's windows will do. */
class A06_SeveralWindowsTest {
    @Test
    void theSecondWindowServesWhereTheFirstCannotBeMet() {
        String day = """
                D....a

                van V 8:00-17:00
                delivery a 8:00-8:02 10:00-10:10
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 9:55 > a 10:00 > 10:05");
    }

    @Test
    void theFirstWindowServesWhereItCanBeMet() {
        String day = """
                D....a

                van V 8:00-17:00
                delivery a 10:00-10:10 8:00-8:30
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > 8:10");
    }
}
