package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without matrices, straight lines are driven at 10 metres a second. */
class C02_StraightLinesTest {
    private static final String DAY = """
            {
              "vehicles": [{"id": 1, "start": [0.0, 0.0], "end": [0.0, 0.0] %s}],
              "jobs": [{"id": 1, "location": [0.1, 0.0]}]
            }
            """;

    @Test
    void aTenthOfADegreeAtTheEquatorIsElevenKilometres() {
        assertThat(Plans.plan(DAY.formatted(""))).isEqualTo("1: start 0 > job 1 1112 > end 2224 | cost 2224");
        assertThat(Plans.answer(DAY.formatted("")).at("/summary/distance").asLong())
                .isEqualTo(22_240);
    }

    @Test
    void aFasterVehicleTakesLess() {
        assertThat(Plans.plan(DAY.formatted(", \"speed_factor\": 2")))
                .isEqualTo("1: start 0 > job 1 556 > end 1112 | cost 1112");
    }

    @Test
    void hundredthsOfASecondAddUp() {
        // A third is 33 hundredths, as VROOM rounds: 366.96 seconds each way.
        assertThat(Plans.plan(DAY.formatted(", \"speed_factor\": 3")))
                .isEqualTo("1: start 0 > job 1 366 > end 733 | cost 733");
    }

    @Test
    void travelTimeAndDistanceMayBeLimited() {
        assertThat(Plans.plan(DAY.formatted(", \"max_distance\": 22240"))).endsWith("cost 2224");
        assertThat(Plans.plan(DAY.formatted(", \"max_distance\": 22239"))).isEqualTo("out: job 1 | cost 0");
        assertThat(Plans.plan(DAY.formatted(", \"max_travel_time\": 2224"))).endsWith("cost 2224");
        assertThat(Plans.plan(DAY.formatted(", \"max_travel_time\": 2223"))).isEqualTo("out: job 1 | cost 0");
    }
}
