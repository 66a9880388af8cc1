package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.routing.Costs;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A schedule costs what its routes cost: fixed, by distance, and by time from departure to end. */
class A22_CostsTest {
    private final Schedule schedule = Scenario.schedule("""
            D..a..b

            van V 8:00-17:00 cost 1000,50,600
            delivery a from 9:00
            delivery b until 8:30
            """);

    @Test
    void waitingCostsLikeDriving() {
        assertThat(schedule.costs()).isEqualTo(new Costs(1_000, 600, 390));
        assertThat(schedule.costs().totalCents()).isEqualTo(1_990);
    }

    @Test
    void theWayHomeCounts() {
        Route route = schedule.routes().get(0);
        assertThat(route.distanceMeters()).isEqualTo(12_000);
        assertThat(route.driving()).isEqualTo(Duration.ofMinutes(12));
        assertThat(route.stops().get(1).distanceMeters()).isEqualTo(3_000);
        assertThat(route.stops().get(1).travel()).isEqualTo(Duration.ofMinutes(3));
    }
}
