package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.routing.Disruption;
import com.bayoutech.routing.Schedule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What has been published changes only where that is worth its price. */
class A34_DisruptionTest {
    private static final String MORNING = """
            b..D..a..c

            van V 8:00-17:00 cost 0,100,0
            van W 8:00-17:00 cost 0,100,0 skill lift
            delivery a
            delivery b
            """;

    private final Schedule published = Scenario.schedule(MORNING.replace("delivery a", "delivery a skill lift")
            .replace("cost 0,100,0\n", "cost 0,100,0 limit 1stops\n"));

    @Test
    void aJobThatIsDearToMoveStaysOnItsVehicle() {
        String later = MORNING + "delivery c";
        assertThat(Scenario.plan(MORNING, new Disruption(published, 9_000, Duration.ZERO, 0)))
                .isEqualTo(PlanLine.of(published));
        assertThat(Scenario.plan(later, new Disruption(published, 9_000, Duration.ZERO, 0)))
                .contains("V 8:00 > b 8:03 > 8:06", "W 8:00 > a 8:03 > c 8:06");
    }

    @Test
    void aTimeThatWasToldIsKept() {
        String day = """
                D..a..b

                van V 8:00-17:00
                delivery a
                delivery b
                """;
        Schedule told = Scenario.schedule(day + "sequence b a");
        assertThat(Scenario.plan(day, new Disruption(told, 0, Duration.ofMinutes(2), 6_000)))
                .isEqualTo("V 8:00 > b 8:06 > a 8:09 > 8:12");
    }

    @Test
    void whatIsDrivenAlreadyComesFirstBesideIt() {
        String day = """
                D..a..b

                van V 8:00-17:00 first b
                delivery a
                delivery b
                """;
        Schedule told = Scenario.schedule(day.replace(" first b", "") + "sequence a b");
        assertThat(Scenario.plan(day, new Disruption(told, 100, Duration.ZERO, 60)))
                .isEqualTo("V 8:00 > b 8:06 > a 8:09 > 8:12");
    }
}
