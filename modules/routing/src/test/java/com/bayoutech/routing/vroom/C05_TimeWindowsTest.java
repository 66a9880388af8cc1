package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Windows, in relative times and in timestamps. */
class C05_TimeWindowsTest {
    @Test
    void aVehicleLeavesSoLateThatItNeedNotWait() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "time_window": [28800, 43200]}],
                  "jobs": [{"id": 1, "location_index": 1, "time_windows": [[32400, 36000]], "service": 300}],
                  "matrix": %s
                }
                """.formatted(Plans.row(2));
        assertThat(Plans.plan(problem)).isEqualTo("1: start 32300 > job 1 32400 > end 32800 | cost 200");
    }

    @Test
    void whoComesBetweenTwoWindowsWaitsForTheSecond() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "time_window": [0, 5000]}],
                  "jobs": [{"id": 1, "location_index": 1, "time_windows": [[0, 150]]},
                    {"id": 2, "location_index": 2, "time_windows": [[0, 120], [900, 1000]]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(3));
        assertThat(Plans.plan(problem)).isEqualTo("1: start 50 > job 1 150 > job 2 250+650 > end 1100 | cost 400");
    }

    @Test
    void timestampsAreMomentsLikeOthers() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0}, {"id": 2, "start_index": 0, "end_index": 0, "time_window": [1600416000, 1600430400]}],
                  "jobs": [{"id": 1, "location_index": 1, "time_windows": [[1600419600, 1600423200]]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(2));
        assertThat(Plans.plan(problem)).contains("start 1600419500 > job 1 1600419600 > end 1600419700 | cost 200");
    }

    @Test
    void aBreakAtAnyTimeGoesWithTimestamps() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "breaks": [{"id": 1, "service": 60}]}],
                  "jobs": [{"id": 1, "location_index": 1, "time_windows": [[1600419600, 1600423200]]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(2));
        assertThat(Plans.plan(problem)).contains("break 1 ", "cost 200").doesNotContain("out");
    }

    @Test
    void moreWorkThanFitsIntoAWeekIsPlannedWithHundredthsOfASecond() {
        StringJoiner jobs = new StringJoiner(", ");
        for (int id = 1; id <= 8; id++) {
            jobs.add("{\"id\": " + id + ", \"location_index\": 1, \"service\": 100000}");
        }
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "speed_factor": 1.1}],
                  "jobs": [%s],
                  "matrix": %s
                }
                """.formatted(jobs, Plans.row(2));
        assertThat(Plans.plan(problem)).doesNotContain("out");
    }

    @Test
    void whatNobodyCanReachInTimeStaysOut() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "time_window": [0, 399]}],
                  "jobs": [{"id": 1, "location_index": 1}, {"id": 2, "location_index": 2}],
                  "matrix": %s
                }
                """.formatted(Plans.row(3));
        assertThat(Plans.plan(problem)).isEqualTo("1: start 0 > job 1 100 > end 200 | out: job 2 | cost 200");
    }
}
