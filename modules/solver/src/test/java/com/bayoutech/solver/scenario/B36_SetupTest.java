package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Route.Step;
import org.junit.jupiter.api.Test;

/** Who comes from elsewhere sets up first; who is there already does not. */
class B36_SetupTest {
    @Test
    void theFirstAtALocationSetsUp() {
        String day = """
                D..a..b

                vehicle V
                job a 0-10 setup 4 service 1
                job c at a 0-10 setup 4 service 1
                job b setup 4 service 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3..7 > c 8 > b 12..16 > 23 | costs 12");
    }

    @Test
    void theStepSaysHowLongItTakes() {
        String day = """
                D..a

                vehicle V
                job a 20-30 setup 4 service 1
                """;
        assertThat(Scenario.solve(day).routes().getFirst().steps())
                .containsExactly(new Step(Step.Kind.VISIT, 0, 16, 4, 20, 21));
    }

    @Test
    void itIsDoneBeforeTheWindowOpens() {
        String day = """
                D..a..b

                vehicle V
                job a 10-10
                job b setup 5 18-18
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 7 > a 10 > b 13..18 > 24 | costs 12");
    }

    @Test
    void itCountsForTheWindow() {
        String day = """
                D..a

                vehicle V
                job a setup 5 0-7
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void whereTheVehicleBeginsNothingIsSetUp() {
        String day = """
                D..a

                vehicle V
                job d at D setup 5 service 1
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > d 0 > a 4 > 7 | costs 6");
    }

    @Test
    void itIsNoDriving() {
        String day = """
                D..a..b

                vehicle V rest after 8 for 10
                job a setup 20
                job b setup 20
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3..23 > b 26..46 > 62 | costs 12");
    }

    @Test
    void twoVisitsAtOneLocationStayTogether() {
        String day = """
                a..D..b

                vehicle V time 1
                vehicle W time 1
                job a setup 10
                job b setup 10
                job c at a setup 10
                job d at b setup 10
                """;
        assertThat(Scenario.plan(day)).endsWith("costs 44");
    }
}
