package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Breaks, each inside its window. */
class C06_BreaksTest {
    private static final String DAY = """
            {
              "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "time_window": [0, 5000], "breaks": [%s]}],
              "jobs": [{"id": 1, "location_index": 1, "service": 500}, {"id": 2, "location_index": 2, "service": 500}],
              "matrix": [[0, 100, 200], [100, 0, 100], [200, 110, 0]]
            }
            """;

    @Test
    void aBreakIsTakenOnTheWay() {
        assertThat(Plans.plan(DAY.formatted("{\"id\": 5, \"service\": 60, \"time_windows\": [[600, 700]]}")))
                .isEqualTo("1: start 0 > job 1 100 > break 5 600 > job 2 760 > end 1460 | cost 400");
    }

    @Test
    void everyBreakOfAVehicleThatDrivesIsTaken() {
        assertThat(Plans.plan(DAY.formatted("""
                {"id": 5, "service": 60, "time_windows": [[0, 50]]}, {"id": 6, "service": 60, "time_windows": [[2000, 2100]]}
                """)))
                .contains("break 5 ", "break 6 ")
                .endsWith("cost 400");
    }

    @Test
    void aBreakWithoutWindowsIsTakenAtAnyTime() {
        assertThat(Plans.plan(DAY.formatted("{\"id\": 5, \"service\": 60}")))
                .contains("break 5 ")
                .endsWith("cost 400");
    }

    @Test
    void aMaximalLoadThatAlwaysHoldsIsTaken() {
        assertThat(Plans.plan(DAY.formatted("{\"id\": 5, \"service\": 60, \"max_load\": []}")))
                .contains("break 5 ");
    }
}
