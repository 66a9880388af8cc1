package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A break starts inside its window and takes its time. */
class B13_PauseTest {
    @Test
    void theOrderInWhichBreaksAreGivenDoesNotMatter() {
        String day = """
                D..........a

                vehicle V pause 40-50 5 pause 5-15 5
                job a service 30
                """;
        assertThat(Scenario.plan(day)).contains("a").doesNotContain("out");
    }

    @Test
    void theBreakIsTakenOnArrival() {
        String day = """
                D....a....b

                vehicle V pause 40-60 10
                job a 0-5 service 40
                job b service 20
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 50..60 > 90 | costs 20");
    }

    @Test
    void aRouteThatIsOverBeforeTheBreakNeedsNone() {
        String day = """
                D....a

                vehicle V pause 40-60 10
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > 10 | costs 10");
    }

    @Test
    void whoLeavesTooLateToRestWhileWaitingAndIsHomeInTimeNeedsNoBreak() {
        String day = """
                D....a

                vehicle V time 1 pause 34-67 9
                job a 47-87 service 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 42 > a 47 > 53 | costs 21");
    }

    @Test
    void waitingServesAsABreak() {
        String day = """
                D....a....b

                vehicle V pause 40-60 10
                job a 0-5
                job b 70-80
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 10..70 > 80 | costs 20");
    }

    @Test
    void aBreakThatWouldBeOverOnTheRoadIsTakenBefore() {
        String day = """
                D..a.............................b

                vehicle V pause 5-20 6
                job a 0-3 service 1
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 41 > 74 | costs 66");
    }

    @Test
    void aVisitThatLeavesNoTimeForTheBreakIsOutOfReach() {
        String day = """
                D....a

                vehicle V pause 60-90 30
                job a 70-80 service 60
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void twoBreaksAreBothTaken() {
        String day = """
                D....a....b..c

                vehicle V pause 30-40 10 pause 60-90 30
                job a 0-10 service 20
                job b 0-40 service 28
                job c service 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 30..40 > c 71..101 > 119 | costs 26");
    }

    @Test
    void whoeverLeavesAfterTheWindowHasHadTheBreak() {
        String day = """
                D....a

                vehicle V pause 40-60 10
                job a release 100 delivers 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 100 > a 105 > 110 | costs 10");
    }

    @Test
    void nobodyIsPaidForABreakBeforeADayThatCanBeginLater() {
        String day = """
                D....a

                vehicle V time 1 pause 40-60 10
                job a 100-110
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 95 > a 100 > 105 | costs 20");
    }
}
