package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.routing.PlanningRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vehicles that load again wait for a free bay. */
class A35_DocksTest {
    private static final String DAY = """
            b..D..a

            van V 8:00-12:00 capacity 1 reload 10m 1 cost 0,100,60
            van W 8:00-12:00 capacity 1 reload 10m 1 cost 0,100,60
            delivery a load 1 until 8:03
            delivery b load 1 until 8:03
            delivery c at a load 1
            delivery d at b load 1
            """;

    @Test
    void withoutALimitBothLoadAtOnce() {
        assertThat(Scenario.plan(DAY).split("reload 8:06 > . 8:19", -1)).hasSize(3);
    }

    @Test
    void atOneBayTheSecondWaits() {
        assertThat(Scenario.plan(DAY + "bays D 1"))
                .containsPattern("reload 8:06 > . 8:19")
                .containsPattern("reload 8:06 > . 8:29");
    }

    @Test
    void aDepotWithoutBaysIsRefused() {
        assertThatThrownBy(() -> PlanningRules.NONE.withBays(Map.of(new DepotId(Names.id("D")), 0)))
                .hasMessageContaining("The number of bays (0)");
    }
}
