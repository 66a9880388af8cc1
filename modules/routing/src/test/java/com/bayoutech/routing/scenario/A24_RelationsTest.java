package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Jobs that belong together, in an order, or apart. */
class A24_RelationsTest {
    private static final String TWO_VANS = """
            c..D..a..b

            van V 8:00-17:00 cost 0,100,0
            van W 8:00-17:00 cost 0,100,0
            delivery a
            delivery b
            delivery c
            """;

    @Test
    void oneVehicleDoesAll() {
        String day = TWO_VANS.replace("cost 0,100,0\ndelivery", "cost 0,100,0 limit 2stops\ndelivery")
                .replaceFirst("cost 0,100,0", "cost 0,100,0 limit 2stops");
        assertThat(Scenario.plan(day)).contains("> a 8:03 > b 8:06 >");
        assertThat(Scenario.plan(day + "together b c")).contains("c 8:03 > b 8:12", "a 8:03");
    }

    @Test
    void aSequenceIsKept() {
        assertThat(Scenario.plan(TWO_VANS + "sequence b a c")).isEqualTo("V 8:00 > b 8:06 > a 8:09 > c 8:15 > 8:18");
    }

    @Test
    void nothingComesBetween() {
        assertThat(Scenario.plan(TWO_VANS + "directly a c b")).isEqualTo("V 8:00 > a 8:03 > c 8:09 > b 8:18 > 8:24");
    }

    @Test
    void someMustNotGoTogether() {
        assertThat(Scenario.plan(TWO_VANS + "apart a b")).contains("V ", "W ").doesNotContain("a 8:03 > b 8:06");
    }

    @Test
    void whoIsBoundToAHopelessJobIsHopelessToo() {
        assertThat(Scenario.plan(TWO_VANS + "delivery d at a skill lift\ntogether a d"))
                .contains("out: a SKILL_MISSING, d SKILL_MISSING");
    }
}
