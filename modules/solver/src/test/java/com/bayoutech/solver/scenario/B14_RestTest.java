package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who has driven long enough rests, on the way if need be. */
class B14_RestTest {
    @Test
    void eachStretchOfDrivingIsFollowedByARest() {
        String day = """
                D..a..b

                step 10
                vehicle V rest after 30 for 5
                job a 0-30
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 30 > b 65 > 135 | costs 120");
    }

    @Test
    void whoArrivesWithTheLastMinuteNeedsNoRest() {
        String day = """
                D..a

                step 10
                vehicle V rest after 60 for 5
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 30 > 60 | costs 60");
    }

    @Test
    void waitingCountsAsARest() {
        String day = """
                D..a..b

                step 10
                vehicle V rest after 30 for 5
                job a 0-30
                job b 70-80
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 30 > b 65..70 > 135 | costs 120");
    }

    @Test
    void aRestInTwoPartsIsEndedByTheSecond() {
        String day = """
                Dab..c

                step 10
                vehicle V rest after 30 for 6 parts 2,4
                job a 0-10
                job b 22-22
                job c
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 10 > b 20..22 > c 56 > 118 | costs 100");
    }

    @Test
    void workIsNoRest() {
        String day = """
                D..a..b

                step 10
                vehicle V rest after 30 for 5
                job a 0-30 service 5
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 30 > b 70 > 140 | costs 120");
    }

    @Test
    void workCountsAsARestWhereTheRuleSaysSo() {
        String day = """
                D..a..b

                step 10
                vehicle V rest after 30 for 5 work counts
                job a 0-30 service 5
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 30 > b 65 > 135 | costs 120");
    }

    @Test
    void europeRestsFortyFiveMinutesAfterFourAndAHalfHours() {
        String day = """
                D.........a

                step 30
                vehicle V rest eu
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 345 > 690 | costs 600");
    }

    @Test
    void europeTakesFifteenAndThenThirty() {
        String day = """
                D.a.b......c

                step 30
                vehicle V rest eu
                job a 0-60
                job b 135-135
                job c
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 60 > b 120..135 > c 375 > 750 | costs 660");
    }

    @Test
    void theUnitedStatesCountAHalfHourOfWork() {
        String day = """
                D.......a

                step 60
                vehicle V 0-2000 rest us
                job a service 30
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 480 > 990 | costs 960");
    }

    @Test
    void theUnitedStatesRestWhereWorkWasTooShort() {
        String day = """
                D.......a

                step 60
                vehicle V 0-2000 rest us
                job a service 29
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 480 > 1019 | costs 960");
    }
}
