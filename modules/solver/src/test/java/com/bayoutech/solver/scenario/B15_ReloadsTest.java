package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A vehicle that has delivered all may load again. */
class B15_ReloadsTest {
    @Test
    void twoTripsDoWhatOneCannot() {
        String day = """
                a..D..b

                vehicle V capacity 1 reload D
                job a 0-3 delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > reload 6 > b 9 > 12 | costs 12");
    }

    @Test
    void loadingTakesItsTime() {
        String day = """
                a..D..b

                vehicle V capacity 1 reload D service 5
                job a 0-3 delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > reload 6 > b 14 > 17 | costs 12");
    }

    @Test
    void noMoreReloadsThanAllowed() {
        String day = """
                a..D..b....c

                vehicle V capacity 1 reload D most 1
                job a 0-3 delivers 1
                job b delivers 1
                job c delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > reload 6 > b 9 > 12 | out: c | costs 12");
    }

    @Test
    void aReloadOnTheWayIsBest() {
        String day = """
                D.....a.E.b

                vehicle V capacity 1 reload E
                job a 0-6 delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 6 > reload 8 > b 10 > 20 | costs 20");
    }

    @Test
    void whatIsCollectedIsGivenOff() {
        String day = """
                a..D..b

                vehicle V capacity 1 reload D
                job a 0-3 collects 1
                job b collects 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > reload 6 > b 9 > 12 | costs 12");
    }

    @Test
    void theDayMayBeTooShortForASecondTrip() {
        String day = """
                a.D..b

                vehicle V 0-9 capacity 1 reload D
                job a delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 2 > 4 | out: b | costs 4");
    }

    @Test
    void aVehicleAtHomeIsTakenRatherThanAReloadThatCostsTheSame() {
        String day = """
                a..D..b

                vehicle V capacity 1 reload D
                vehicle W capacity 1 reload D
                job a delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).contains("V 0 > ", "W 0 > ").doesNotContain("reload");
    }

    @Test
    void whoNeedsNoReloadDrivesNone() {
        String day = """
                D..a..b

                vehicle V capacity 2 reload D most 3
                job a 0-3 delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 6 > 12 | costs 12");
    }
}
