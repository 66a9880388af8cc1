package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Being early or late costs by the time, and no more than that. */
class B04_PromisesTest {
    @Test
    void whoIsOnTimePaysNothing() {
        String day = """
                D..a

                vehicle V
                job a promise 0-5 late 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 6");
    }

    @Test
    void beingLateCostsForEachUnitOfTime() {
        String day = """
                D..a

                vehicle V
                job a promise 0-1 late 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 12");
    }

    @Test
    void theDearerPromiseIsKeptFirst() {
        String day = """
                a..D....b

                vehicle V
                job a promise 0-3 late 1
                job b promise 0-5 late 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 5 > a 13 > 16 | costs 26");
    }

    @Test
    void whoMustBeEarlyPaysForIt() {
        String day = """
                D..a

                vehicle V
                job a 3-3 promise 10-20 early 2
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | costs 20");
    }

    @Test
    void otherWorkComesBeforeAnEarlyVisit() {
        String day = """
                a..D..b

                vehicle V
                job a promise 9-20 early 2
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 3 > a 9 > 12 | costs 12");
    }

    @Test
    void aSecondVehicleIsDearerThanALittleLateness() {
        String day = """
                a..D..b

                vehicle V
                vehicle W fixed 10
                job a 0-3
                job b promise 0-3 late 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > b 9 > 12 | costs 18");
    }

    @Test
    void muchLatenessIsDearerThanASecondVehicle() {
        String day = """
                a..D..b

                vehicle V
                vehicle W fixed 10 distance 2
                job a 0-3 only V
                job b promise 0-3 late 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 28");
    }
}
