package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A service starts inside one of its windows; both ends belong to it. */
class B03_WindowsTest {
    @Test
    void theVehicleLeavesLateRatherThanWait() {
        String day = """
                D..a

                vehicle V
                job a 10-20
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 7 > a 10 > 13 | costs 6");
    }

    @Test
    void whoComesEarlyWaits() {
        String day = """
                D..a..b

                vehicle V
                job a 0-3
                job b 10-20
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 6..10 > 16 | costs 12");
    }

    @Test
    void theLastMomentCounts() {
        String day = """
                D..a

                vehicle V
                job a 3-3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 6");
    }

    @Test
    void aWindowThatIsOverTooSoonIsOutOfReach() {
        String day = """
                D..a

                vehicle V
                job a 0-2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void theSecondWindowServesWhereTheFirstIsMissed() {
        String day = """
                D....a

                vehicle V
                job a 0-4,8-9
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 3 > a 8 > 13 | costs 10");
    }

    @Test
    void betweenTwoWindowsOneWaits() {
        String day = """
                a..D..b

                vehicle V
                job a 0-4,20-30 service 2
                job b 3-3 service 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 3 > a 11..20 > 25 | costs 12");
    }

    @Test
    void theOrderIsChosenThatWaitsLeast() {
        String day = """
                a..D..b

                vehicle V distance 0 time 1
                job a 0-5,30-40
                job b 8-12
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 9 > 12 | costs 12");
    }
}
