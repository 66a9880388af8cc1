package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Time beyond some time costs more, and the schedule tells how much. */
class A30_OvertimeTest {
    @Test
    void theSecondVehicleIsCheaperThanOvertime() {
        String day = """
                a.....D.....b

                van V 8:00-17:00 cost 0,0,0 overtime 60m %s
                van W 8:00-17:00 cost 500,0,0 overtime 60m 1200
                delivery a service 50m
                delivery b service 50m
                """;
        assertThat(Scenario.plan(day.formatted("100"))).startsWith("V 8:00 >").doesNotContain("W");
        assertThat(Scenario.schedule(day.formatted("100")).costs().overtimeCents())
                .isEqualTo(107);
        assertThat(Scenario.plan(day.formatted("1200"))).contains("V 8:00 >", "W 8:00 >");
    }
}
