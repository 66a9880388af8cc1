package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a dock has few bays, vehicles that load again wait for each other. */
class B41_DocksTest {
    private static final String TWO_VANS = """
            a..D..b

            vehicle V capacity 1 time 1 reload D service 5
            vehicle W capacity 1 time 1 reload D service 5
            job a 3-3 delivers 1 only V
            job c at b 3-3 delivers 1 only W
            job d at a delivers 1 only V
            job b 14-30 delivers 1 only W
            """;

    @Test
    void withABayForEachNobodyWaits() {
        assertThat(Scenario.plan(TWO_VANS + "dock D bays 2"))
                .isEqualTo("V 0 > a 3 > reload 6 > d 14 > 17 | W 0 > c 3 > reload 6 > b 14 > 17 | costs 58");
    }

    @Test
    void whoComesLaterWaitsForTheBay() {
        assertThat(Scenario.plan(TWO_VANS + "dock D bays 1"))
                .isEqualTo("V 0 > a 3 > reload 6 > d 14 > 17 | W 0 > c 3 > reload 6..11 > b 19 > 22 | costs 63");
    }

    @Test
    void whatWouldBeTooLateForThatStaysOut() {
        String day = TWO_VANS.replace("14-30", "14-18").replace("at a delivers", "at a 14-14 delivers");
        assertThat(Scenario.plan(day + "dock D bays 2")).doesNotContain("out: ");
        assertThat(Scenario.plan(day + "dock D bays 1")).contains("out: ");
    }
}
