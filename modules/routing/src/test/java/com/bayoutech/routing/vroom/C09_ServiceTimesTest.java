package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Setup times and times by type of vehicle, as far as our engine goes. */
class C09_ServiceTimesTest {
    private static final String DAY = """
            {
              "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "type": "truck", "skills": [1]},
                {"id": 2, "start_index": 0, "end_index": 0, "skills": [1]}],
              "jobs": [{"id": 1, "location_index": 1, "service": 10, %s}, {"id": 2, "location_index": 2, "skills": [1]}],
              "matrix": %s
            }
            """;

    @Test
    void aSetupIsPaidOnArrivalAtAPlaceOfItsOwn() {
        String problem = DAY.formatted("\"setup\": 300", Plans.row(3));
        assertThat(Plans.plan(problem)).contains("> end 710 | cost 400");
        assertThat(Plans.answer(problem).at("/summary/setup").asLong()).isEqualTo(300);
        assertThat(Plans.answer(problem).at("/summary/service").asLong()).isEqualTo(10);
    }

    @Test
    void aSetupIsPaidOnceAPlace() {
        String problem = DAY.formatted("\"setup\": 300", Plans.row(3))
                .replace("\"location_index\": 2", "\"location_index\": 1, \"setup\": 300");
        assertThat(Plans.plan(problem)).contains("> end 510 | cost 200");
        assertThat(Plans.answer(problem).at("/summary/setup").asLong()).isEqualTo(300);
    }

    @Test
    void whereTheVehicleBeginsNothingIsSetUp() {
        String problem =
                DAY.formatted("\"setup\": 300", Plans.row(3)).replace("\"location_index\": 1", "\"location_index\": 0");
        assertThat(Plans.answer(problem).at("/summary/setup").asLong()).isZero();
    }

    @Test
    void aWindowThatIsTooShortForASetupWhereOthersAreIsRefused() {
        String problem = DAY.formatted("\"setup\": 300, \"time_windows\": [[0, 200]]", Plans.row(3))
                .replace("\"location_index\": 2", "\"location_index\": 1");
        assertThat(Plans.refusal(problem))
                .isEqualTo(
                        "The jobs[0].setup (300) cannot be kept: others are at the same place, and no window of the task is as long"
                                + " as its setup. Widen a window, or add the setup to the service of one task there.");
        assertThat(Plans.plan(problem.replace("[0, 200]", "[0, 400]"))).doesNotContain("out");
    }

    @Test
    void aTimeByTypeIsTakenWhereOneTypeMayDoTheTask() {
        String problem = DAY.formatted("\"skills\": [7], \"service_per_type\": {\"truck\": 70}", Plans.row(3))
                .replaceFirst("\"skills\": \\[1]", "\"skills\": [1, 7]");
        assertThat(Plans.plan(problem)).contains("> end 470 |");
    }

    @Test
    void aTimeThatDependsOnTheVehicleIsRefused() {
        assertThat(Plans.refusal(DAY.formatted("\"service_per_type\": {\"truck\": 70}", Plans.row(3))))
                .startsWith(
                        "The jobs[0].service_per_type ({\"truck\":70}) cannot be kept: vehicles of several types may do the task");
    }
}
