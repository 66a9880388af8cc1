package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.routing.StopCriterion;
import org.junit.jupiter.api.Test;

/** Routes to begin with. */
class C08_StepsTest {
    private static final String DAY = """
            {
              "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [2], "steps": [%s]}],
              "jobs": [{"id": 1, "location_index": 1, "delivery": [1]}, {"id": 2, "location_index": 2, "delivery": [1]},
                {"id": 3, "location_index": 3, "delivery": [1]}],
              "matrix": %s
            }
            """;

    @Test
    void theSearchBeginsWithThem() {
        String problem = DAY.formatted(
                "{\"type\": \"start\"}, {\"type\": \"job\", \"id\": 3}, {\"type\": \"job\", \"id\": 1}, {\"type\": \"end\"}",
                Plans.row(4));
        VroomAnswer answer = new VroomRoutes(1).solve(problem, StopCriterion.afterIterations(0), 1);
        assertThat(answer.cost()).isEqualTo(600);
        assertThat(answer.unassigned()).isEqualTo(1);
    }

    @Test
    void theSearchMakesThemBetter() {
        String problem = DAY.formatted("{\"type\": \"job\", \"id\": 3}, {\"type\": \"job\", \"id\": 1}", Plans.row(4));
        assertThat(Plans.plan(problem)).contains("out: job 3").endsWith("cost 400");
    }

    @Test
    void whatNobodyCouldDriveIsRefused() {
        String problem = DAY.formatted(
                "{\"type\": \"job\", \"id\": 3}, {\"type\": \"job\", \"id\": 1}, {\"type\": \"job\", \"id\": 2}",
                Plans.row(4));
        assertThat(Plans.refusal(problem))
                .isEqualTo(
                        "The vehicles[0].steps (3 tasks) cannot be driven: they break a window, a load, a skill or a limit,"
                                + " or have half of a shipment. Correct them or leave them out.");
    }

    @Test
    void aStepNamesATaskOfTheProblem() {
        assertThat(Plans.refusal(DAY.formatted("{\"type\": \"pickup\", \"id\": 3}", Plans.row(4))))
                .isEqualTo(
                        "The vehicles[0].steps[0].id (3) must be the id of a pickup of the problem, in no more than one step.");
    }
}
