package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who has driven for so long rests. */
class A29_RestRulesTest {
    @Test
    void fourAndAHalfHoursInEurope() {
        assertThat(Scenario.plan(loop("eu561"))).endsWith("> 13:45");
    }

    @Test
    void eightHoursInTheUnitedStates() {
        assertThat(Scenario.plan(loop("us"))).endsWith("> 13:00");
    }

    /** Two and a half hours there and as long back. */
    private static String loop(String rule) {
        return "D" + ".".repeat(149) + "a\n\nvan V 8:00-23:00 rest " + rule + "\ndelivery a 10:30-10:30";
    }
}
