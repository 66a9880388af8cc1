package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One vehicle, as little as can be said. */
class C01_SingleJobTest {
    @Test
    void aVehicleGoesThereAndBack() {
        String problem = """
                {
                  "vehicles": [{"id": 7, "start_index": 0, "end_index": 0}],
                  "jobs": [{"id": 3, "location_index": 2, "service": 60}],
                  "matrix": %s
                }
                """.formatted(Plans.row(3));
        assertThat(Plans.plan(problem)).isEqualTo("7: start 0 > job 3 200 > end 460 | cost 400");
    }

    @Test
    void theAnswerIsVroomsToTheLetter() {
        String problem = """
                {
                  "vehicles": [{"id": 7, "description": "van", "start_index": 0, "end_index": 0, "capacity": [5]}],
                  "jobs": [{"id": 3, "description": "parcel", "location": [2.35, 48.85], "location_index": 1, "service": 60,
                    "delivery": [2], "pickup": [1], "priority": 9}],
                  "matrices": {"car": {"durations": [[0, 100], [110, 0]], "distances": [[0, 1000], [1200, 0]]}}
                }
                """;
        assertThat(Plans.solve(problem).json()).isEqualToIgnoringNewLines("""
                {
                  "code" : 0,
                  "summary" : {
                    "cost" : 210,
                    "routes" : 1,
                    "unassigned" : 0,
                    "delivery" : [ 2 ],
                    "amount" : [ 2 ],
                    "pickup" : [ 1 ],
                    "setup" : 0,
                    "service" : 60,
                    "duration" : 210,
                    "waiting_time" : 0,
                    "priority" : 9,
                    "distance" : 2200,
                    "violations" : [ ]
                  },
                  "unassigned" : [ ],
                  "routes" : [ {
                    "vehicle" : 7,
                    "cost" : 210,
                    "delivery" : [ 2 ],
                    "amount" : [ 2 ],
                    "pickup" : [ 1 ],
                    "setup" : 0,
                    "service" : 60,
                    "duration" : 210,
                    "waiting_time" : 0,
                    "priority" : 9,
                    "distance" : 2200,
                    "violations" : [ ],
                    "description" : "van",
                    "steps" : [ {
                      "type" : "start",
                      "setup" : 0,
                      "service" : 0,
                      "waiting_time" : 0,
                      "load" : [ 2 ],
                      "arrival" : 0,
                      "duration" : 0,
                      "distance" : 0,
                      "violations" : [ ],
                      "location_index" : 0
                    }, {
                      "type" : "job",
                      "id" : 3,
                      "setup" : 0,
                      "service" : 60,
                      "waiting_time" : 0,
                      "load" : [ 1 ],
                      "arrival" : 100,
                      "duration" : 100,
                      "distance" : 1000,
                      "violations" : [ ],
                      "job" : 3,
                      "location" : [ 2.35, 48.85 ],
                      "location_index" : 1,
                      "description" : "parcel"
                    }, {
                      "type" : "end",
                      "setup" : 0,
                      "service" : 0,
                      "waiting_time" : 0,
                      "load" : [ 1 ],
                      "arrival" : 270,
                      "duration" : 210,
                      "distance" : 2200,
                      "violations" : [ ],
                      "location_index" : 0
                    } ]
                  } ]
                }""");
    }

    @Test
    void aStartWithoutAnEndIsOverAtTheLastJobAndAnEndWithoutAStartBeginsAtTheFirst() {
        String problem = """
                {
                  "vehicles": [{"id": 1, %s}],
                  "jobs": [{"id": 1, "location_index": 1}, {"id": 2, "location_index": 3}],
                  "matrix": %s
                }
                """;
        assertThat(Plans.plan(problem.formatted("\"start_index\": 0", Plans.row(4))))
                .isEqualTo("1: start 0 > job 1 100 > job 2 300 | cost 300");
        assertThat(Plans.plan(problem.formatted("\"end_index\": 0", Plans.row(4))))
                .isEqualTo("1: job 2 0 > job 1 200 > end 300 | cost 300");
    }

    @Test
    void thereMayBeNothingToDo() {
        String problem = """
                {"vehicles": [{"id": 1, "start": [2.3, 48.8]}], "jobs": []}
                """;
        assertThat(Plans.plan(problem)).isEqualTo("cost 0");
    }
}
