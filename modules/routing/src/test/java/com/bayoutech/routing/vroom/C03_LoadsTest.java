package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Deliveries come from the start, pickups go to the end, shipments from one place to another. */
class C03_LoadsTest {
    @Test
    void aVehicleTakesWhatFits() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [2, 9]},
                    {"id": 2, "start_index": 0, "end_index": 0, "capacity": [1, 9]}],
                  "jobs": [{"id": 1, "location_index": 1, "delivery": [1, 1]}, {"id": 2, "location_index": 2, "delivery": [1, 1], "time_windows": [[0, 250]]},
                    {"id": 3, "location_index": 3, "delivery": [1, 1]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(4));
        assertThat(Plans.plan(problem))
                .isEqualTo(
                        "1: start 0 > job 2 200 > job 3 300 > end 600 | 2: start 0 > job 1 100 > end 200 | cost 800");
    }

    @Test
    void whatIsPickedUpTakesTheRoomOfWhatWasDelivered() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [1]}],
                  "jobs": [{"id": 1, "location_index": 2, "delivery": [1]}, {"id": 2, "location_index": 1, "pickup": [1]}],
                  "matrix": %s
                }
                """.formatted(Plans.row(3));
        assertThat(Plans.plan(problem)).isEqualTo("1: start 0 > job 1 200 > job 2 300 > end 400 | cost 400");
    }

    @Test
    void aShipmentIsPickedUpBeforeItIsDelivered() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [1]}],
                  "shipments": [
                    {"amount": [1], "pickup": {"id": 1, "location_index": 3, "service": 10}, "delivery": {"id": 1, "location_index": 1}},
                    {"amount": [1], "pickup": {"id": 2, "location_index": 1}, "delivery": {"id": 2, "location_index": 3}}],
                  "matrix": %s
                }
                """.formatted(Plans.row(4));
        assertThat(Plans.plan(problem))
                .isEqualTo(
                        "1: start 0 > pickup 2 100 > delivery 2 300 > pickup 1 300 > delivery 1 510 > end 610 | cost 600");
        assertThat(Plans.answer(problem).at("/summary/delivery/0").asInt()).isEqualTo(2);
        assertThat(Plans.answer(problem).at("/routes/0/steps/1/load/0").asInt()).isEqualTo(1);
    }

    @Test
    void atMostSoManyTasksARoute() {
        String problem = """
                {
                  "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "max_tasks": 1}],
                  "jobs": [{"id": 1, "location_index": 1}, {"id": 2, "location_index": 2}],
                  "matrix": %s
                }
                """.formatted(Plans.row(3));
        assertThat(Plans.plan(problem)).isEqualTo("1: start 0 > job 1 100 > end 200 | out: job 2 | cost 200");
    }
}
