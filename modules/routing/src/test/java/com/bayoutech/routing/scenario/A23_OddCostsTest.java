package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Vehicles that cost nothing, or very much. */
class A23_OddCostsTest {
    @Test
    void whoCostsNothingTakesTheShortestWay() {
        String day = """
                D..a..b..c

                van V 8:00-17:00 cost 0,0,0
                delivery b
                delivery a until 8:20
                delivery c
                """;
        assertThat(Scenario.schedule(day).routes())
                .singleElement()
                .satisfies(route -> assertThat(route.distanceMeters()).isEqualTo(18_000));
    }

    @Test
    void whoIsPaidByTheHourDoesNotDriveAboutInsteadOfWaiting() {
        String day = """
                D..a..b

                van V 8:00-17:00 cost 0,0,60
                delivery a until 8:03
                delivery b from 9:00
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > b 8:06..9:00 > 9:06");
    }

    @Test
    void aVeryDearVanGoesForOneJob() {
        String day = """
                D..a

                van V 8:00-17:00 cost 1000000000,1000000000,1000000000
                delivery a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > 8:06");
        assertThat(Scenario.schedule(day).costs().totalCents()).isEqualTo(7_100_000_000L);
    }

    @Test
    void costsBeyondAllSenseAreRefused() {
        String day = """
                D..a

                van V 8:00-17:00 cost 1000,2000000000,100
                delivery a
                """;
        assertThatThrownBy(() -> Scenario.plan(day)).hasMessageContaining("2000000000 cents");
    }
}
