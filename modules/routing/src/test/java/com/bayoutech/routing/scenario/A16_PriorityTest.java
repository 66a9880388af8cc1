package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When not all fit, what matters more goes. */
class A16_PriorityTest {
    @Test
    void theLowerPrioritiesStayOut() {
        String day = """
                a....D....b
                .....c

                van V 8:00-17:00 capacity 1
                delivery a load 1 priority 20
                delivery b load 1 priority 90
                delivery c load 1 priority 80
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > b 8:05 > 8:10 | out: a NO_ROOM_LEFT, c NO_ROOM_LEFT");
    }

    @Test
    void oneThatMattersMuchOutweighsTwoThatMayWait() {
        String day = """
                a....D....b
                .....c

                van V 8:00-17:00 capacity 2
                delivery a load 1 priority 10
                delivery b load 2 priority 100
                delivery c load 1 priority 10
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > b 8:05 > 8:10 | out: a NO_ROOM_LEFT, c NO_ROOM_LEFT");
    }
}
