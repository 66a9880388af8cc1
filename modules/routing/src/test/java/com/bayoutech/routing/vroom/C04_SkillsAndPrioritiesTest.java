package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may do what, and what stays out. */
class C04_SkillsAndPrioritiesTest {
    @Test
    void aJobGoesToAVehicleWithAllItsSkills() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "skills": [1]},
                    {"id": 2, "start_index": 0, "end_index": 0, "skills": [1, 14]}],
                  "jobs": [{"id": 1, "location_index": 1, "skills": [1, 14]}, {"id": 2, "location_index": 2, "skills": [2]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(3));
        assertThat(Plans.plan(problem)).isEqualTo("2: start 0 > job 1 100 > end 200 | out: job 2 | cost 200");
    }

    @Test
    void theSumOfPrioritiesComesBeforeTheNumberOfTasks() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [2]}],
                  "jobs": [{"id": 1, "location_index": 1, "delivery": [1], "priority": 4}, {"id": 2, "location_index": 1, "delivery": [1], "priority": 5},
                    {"id": 3, "location_index": 3, "delivery": [2], "priority": 10}],
                  "matrix": %s
                }
                """.formatted(Plans.row(4));
        assertThat(Plans.plan(problem)).isEqualTo("1: start 0 > job 3 300 > end 600 | out: job 1, job 2 | cost 600");
        assertThat(Plans.plan(problem.replace("\"priority\": 10", "\"priority\": 9")))
                .startsWith("1: start 0 > job ")
                .endsWith(" | out: job 3 | cost 200");
    }

    @Test
    void withoutPrioritiesTheNumberOfTasksCounts() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [2]}],
                  "jobs": [{"id": 1, "location_index": 3, "delivery": [1]}, {"id": 2, "location_index": 2, "delivery": [1]},
                    {"id": 3, "location_index": 1, "delivery": [2]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(4));
        assertThat(Plans.plan(problem)).endsWith("| out: job 3 | cost 600");
    }
}
