package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.routing.StopCriterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no sense is refused with its field, its value and a remedy. */
class C10_BadInputTest {
    private static final String DAY = """
            {
              "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [4], "breaks": [{"id": 1, "time_windows": [[0, 10]]}]}],
              "jobs": [{"id": 1, "location_index": 1, "service": 30, "priority": 7, "delivery": [1], "skills": [], "time_windows": [[0, 900]]}],
              "matrix": [[0, 100], [100, 0]]
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"priority\": 7; \"priority\": 101; The jobs[0].priority (101) must be a whole number from 0 to 100.",
                "\"service\": 30; \"service\": -30; The jobs[0].service (-30) must be a whole number from 0 to 134217728.",
                "\"service\": 30; \"service\": \"30\"; The jobs[0].service (\"30\") must be a whole number from 0 to 134217728.",
                "\"service\": 30; \"service\": 0.5; The jobs[0].service (0.5) must be a whole number from 0 to 134217728.",
                "[[0, 900]]; [[900, 0]]; The jobs[0].time_windows[0] ([900,0]) must be a window that does not end before it starts.",
                "[[0, 900]]; [[0, 9], [9, 12]]; The jobs[0].time_windows[1] ([9,12]) must be a window that opens after the one before it has closed.",
                "[[0, 900]]; []; The jobs[0].time_windows ([]) must be left out, or have at least one window.",
                "\"service\": 30; \"service_per_type\": 30; The jobs[0].service_per_type (30) must be an object.",
                "\"delivery\": [1]; \"delivery\": [1, 2]; The jobs[0].delivery ([1,2]) must be of 1 amounts, as many as the capacity of the first vehicle has.",
                "\"location_index\": 1; \"location_index\": 2; The jobs[0].location_index (2) must be from 0 to 1, a row in each matrix of the profile (car).",
                "\"location_index\": 1; \"location\": [200, 0]; The jobs[0].location[0] must be degrees from -180 to 180: VROOM has the longitude first, then the latitude.",
                "\"location_index\": 1; \"location\": [1, 2]; The jobs[0].location_index is missing. Give the row of the place in the matrices of the profile (car).",
                "\"start_index\": 0, \"end_index\": 0; \"profile\": \"car\"; The vehicles[0] has neither start nor end. Give at least one of start, start_index, end and end_index.",
                "\"start_index\": 0; \"start_index\": 0, \"profile\": \"foot\"; The vehicles[0].start is missing, and the profile (foot) has no matrix that would do. Give [longitude, latitude], or matrices for the profile.",
                "\"start_index\": 0; \"start_index\": 0, \"speed_factor\": 6; The vehicles[0].speed_factor (6) must be above 0 and at most 5.",
                "[[0, 10]]; [[0, 10], [20, 30]]; The vehicles[0].breaks[0].time_windows ([[0,10],[20,30]]) cannot be kept: our engine has one window for a break. Keep the one that suits best.",
                "[[0, 10]]; [[0, 10]], \"max_load\": [3]; The vehicles[0].breaks[0].max_load ([3]) cannot be kept: our engine has no load for a break. Leave it out, or give the break a window when the vehicle is empty enough.",
                "[[0, 100], [100, 0]]; [[0, 100], [100]]; The matrix[1] ([100]) must be a row with as many entries as there are rows (2).",
                "[[0, 100], [100, 0]]; [[0, -1], [100, 0]]; The matrix[0][1] (-1) must be a whole number, at least 0.",
                "\"jobs\": [; \"jobs\": [{\"id\": 1, \"location_index\": 0}, ; The jobs[1].id (1) must be unique among what has the type job."
            })
    void isRefused(String good, String bad, String message) {
        assertThat(DAY).contains(good);
        assertThat(Plans.refusal(DAY.replace(good, bad))).isEqualTo(message);
    }

    @Test
    void aLimitThatCostsDoNotTellIsRefused() {
        assertThat(Plans.refusal("""
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "max_distance": 900}],
                  "jobs": [{"id": 1, "location_index": 1}],
                  "matrices": {"car": {"durations": [[0, 100], [100, 0]], "distances": [[0, 400], [600, 0]]}}
                }
                """))
                .startsWith(
                        "The vehicles[0].max_distance (900) cannot be kept: our engine limits what a route's ways cost");
    }

    @Test
    void costsThatCannotBeCountedAreRefused() {
        assertThat(Plans.refusal("""
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "speed_factor": 0.01, "costs": {"per_hour": 10000000}}],
                  "jobs": [{"id": 1, "location_index": 1}],
                  "matrix": [[0, 100000000], [100000000, 0]]
                }
                """))
                .isEqualTo(
                        "A way of 100000000 seconds and 0 meters costs too much to count (10000000 per_hour, 0 per_km)."
                                + " Use a larger unit of money.");
    }

    @Test
    void aLimitOfMoreThanAYearHolds() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "speed_factor": 0.01, "max_travel_time": %d}],
                  "jobs": [{"id": 1, "location_index": 1}],
                  "matrix": [[0, 300000], [300000, 0]]
                }
                """;
        assertThat(Plans.plan(problem.formatted(60_000_000))).doesNotContain("out");
        assertThat(Plans.plan(problem.formatted(59_999_998))).contains("out");
    }

    @Test
    void aTextThatIsNotJsonIsRefusedWithItsLine() {
        assertThat(Plans.refusal("{\n\"jobs\": [,]}"))
                .isEqualTo("The problem is not JSON from line 2 on. Correct it there.");
        assertThat(Plans.refusal("[]")).isEqualTo("The problem ([]) must be an object.");
        assertThat(Plans.refusal("{}")).isEqualTo("The vehicles (missing) must be an array of at least one vehicle.");
    }

    @Test
    void theRefusalIsAnAnswerOfVroomsToo() {
        assertThatThrownBy(() -> new VroomRoutes(1).solve("{}", StopCriterion.afterIterations(1), 1))
                .isInstanceOfSatisfying(
                        VroomInputException.class,
                        refused -> assertThat(refused.json()).isEqualToIgnoringNewLines("""
                                {
                                  "code" : 2,
                                  "error" : "The vehicles (missing) must be an array of at least one vehicle."
                                }"""));
    }
}
