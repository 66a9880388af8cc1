package com.bayoutech.routing.vroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.routing.StopCriterion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What vehicles cost, and matrices by profile. */
class C07_CostsTest {
    private static final String JOBS = """
            "jobs": [{"id": 1, "location_index": 1, "service": 360}],
            "matrices": {
              "car": {"durations": [[0, 100], [100, 0]], "distances": [[0, 2000], [2000, 0]]},
              "bike": {"durations": [[0, 300], [300, 0]], "costs": [[0, 40], [40, 0]]}
            }
            """;

    private static final String CAR =
            "{\"vehicles\": [{\"id\": 1, \"start_index\": 0, \"end_index\": 0, %s}], " + JOBS + "}";

    @Test
    void hoursKilometresAndAFixedPriceAddUp() {
        assertThat(Plans.plan(CAR.formatted("\"costs\": {\"fixed\": 50, \"per_hour\": 36, \"per_km\": 10}")))
                .endsWith("cost 92");
        assertThat(Plans.plan(CAR.formatted("\"costs\": {\"per_hour\": 0, \"per_km\": 3}")))
                .endsWith("cost 12");
        assertThat(Plans.plan(CAR.formatted("\"costs\": {\"per_task_hour\": 100}")))
                .endsWith("cost 210");
    }

    @Test
    void aPartOfAUnitIsNotTold() {
        assertThat(Plans.plan(CAR.formatted("\"costs\": {\"per_hour\": 17}"))).endsWith("cost 0");
        assertThat(Plans.plan(CAR.formatted("\"costs\": {\"per_hour\": 18}"))).endsWith("cost 1");
    }

    @Test
    void theCheaperProfileDrivesInItsOwnTimes() {
        String problem = "{\"vehicles\": [{\"id\": 1, \"start_index\": 0, \"end_index\": 0},"
                + " {\"id\": 2, \"start_index\": 0, \"end_index\": 0, \"profile\": \"bike\"}], " + JOBS + "}";
        assertThat(Plans.plan(problem)).isEqualTo("2: start 0 > job 1 300 > end 960 | cost 80");
    }

    @Test
    void theVehicleWhoseHoursAtWorkCostLessWorks() {
        String problem = "{\"vehicles\": ["
                + "{\"id\": 1, \"start_index\": 0, \"end_index\": 0, \"costs\": {\"per_task_hour\": 3600}},"
                + "{\"id\": 2, \"start_index\": 0, \"end_index\": 0, \"costs\": {\"per_task_hour\": 1800, \"fixed\": 100}}], "
                + JOBS + "}";
        assertThat(Plans.plan(problem)).isEqualTo("2: start 0 > job 1 100 > end 560 | cost 480");
    }

    @Test
    void whoListensHearsTheCostOfTheAnswer() {
        String problem = CAR.formatted("\"costs\": {\"fixed\": 5, \"per_task_hour\": 100}");
        List<Long> heard = new ArrayList<>();
        VroomAnswer answer = new VroomRoutes(1)
                .solve(problem, StopCriterion.afterIterations(10), 1, (cost, routes, unassigned) -> heard.add(cost));
        assertThat(heard).last().isEqualTo(answer.cost()).isEqualTo(215L);
    }

    @Test
    void aLimitOfDistanceHoldsWhereKilometresAreWhatCosts() {
        String byKilometre = "\"costs\": {\"per_hour\": 0, \"per_km\": 3}, \"max_distance\": ";
        assertThat(Plans.plan(CAR.formatted(byKilometre + 4000))).endsWith("cost 12");
        assertThat(Plans.plan(CAR.formatted(byKilometre + 3999))).isEqualTo("out: job 1 | cost 0");
    }
}
