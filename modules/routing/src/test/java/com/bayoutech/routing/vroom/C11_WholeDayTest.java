package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.routing.StopCriterion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All at once: two vehicles with skills, hours and breaks, jobs and a shipment, as VROOM's own first example has them. */
class C11_WholeDayTest {
    private static final String DAY = """
            {
              "vehicles": [
                {"id": 1, "start": [2.35, 48.72], "end": [2.35, 48.72], "capacity": [4], "skills": [1, 14], "time_window": [28800, 43200], "speed_factor": 2,
                  "breaks": [{"id": 1, "service": 300, "time_windows": [[32400, 34200]]}]},
                {"id": 2, "start": [2.35, 48.72], "end": [2.35, 48.72], "capacity": [4], "skills": [2, 14], "time_window": [28800, 43200], "speed_factor": 2,
                  "breaks": [{"id": 2, "service": 300, "time_windows": [[34200, 36000]]}]}
              ],
              "jobs": [
                {"id": 1, "service": 300, "delivery": [1], "location": [1.99, 48.70], "skills": [1], "time_windows": [[32400, 36000]]},
                {"id": 2, "service": 300, "pickup": [1], "location": [2.04, 48.61], "skills": [1]},
                {"id": 5, "service": 300, "delivery": [1], "location": [2.28, 48.60], "skills": [14]},
                {"id": 6, "service": 300, "delivery": [1], "location": [2.89, 48.91], "skills": [14]}
              ],
              "shipments": [
                {"amount": [1], "skills": [2], "pickup": {"id": 4, "service": 300, "location": [2.42, 49.23]},
                  "delivery": {"id": 3, "service": 300, "location": [2.40, 49.08]}}
              ]
            }
            """;

    @Test
    void aDayIsPlanned() {
        assertThat(Plans.plan(DAY))
                .isEqualTo("1: start 31074 > break 1 32400 > job 1 32700 > job 2 33533 > job 5 34717 > end 35732"
                        + " | 2: start 28800 > job 6 31041 > pickup 4 33810 > break 2 34947 > delivery 3 35247 > end 37557"
                        + " | cost 11014");
        assertThat(Plans.answer(DAY).at("/summary/delivery/0").asInt()).isEqualTo(4);
        assertThat(Plans.answer(DAY).at("/summary/pickup/0").asInt()).isEqualTo(2);
    }

    @Test
    void thePlanGoesInAgainAsSteps() {
        JsonNode answer = Plans.answer(DAY);
        ObjectNode again = (ObjectNode) JsonMapper.builder().build().readTree(DAY);
        for (int index = 0; index < 2; index++) {
            ((ObjectNode) again.path("vehicles").get(index))
                    .set("steps", (ArrayNode) answer.path("routes").path(index).path("steps"));
        }
        VroomAnswer same = new VroomRoutes(1).solve(again.toString(), StopCriterion.afterIterations(0), 1);
        assertThat(JsonMapper.builder().build().readTree(same.json())).isEqualTo(answer);
    }
}
