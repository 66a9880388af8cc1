package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A vehicle loads again at a depot, and leaves it only with what is released. */
class A25_ReloadsTest {
    @Test
    void whatDoesNotFitIsLoadedLater() {
        String day = """
                b..D..a

                van V 8:00-12:00 capacity 1 reload 10m 2
                delivery a load 1 until 8:10
                delivery b load 1
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:03 > reload 8:06 > b 8:19 > 8:22");
    }

    @Test
    void aReloadIsAHaltWithItsWay() {
        String day = """
                b..D..a

                van V 8:00-12:00 capacity 1 reload 10m 2 cost 0,100,0
                delivery a load 1 until 8:10
                delivery b load 1
                """;
        assertThat(Scenario.schedule(day).routes().get(0).reloads())
                .singleElement()
                .satisfies(reload -> assertThat(reload.distanceMeters()).isEqualTo(3_000))
                .satisfies(reload -> assertThat(reload.stopsBefore()).isEqualTo(1));
        assertThat(Scenario.schedule(day).routes().get(0).distanceMeters()).isEqualTo(12_000);
    }

    @Test
    void goodsThatComeLateWaitForTheSecondLoad() {
        String day = """
                b..D..a

                van V 8:00-12:00 reload 0m 2
                delivery a until 8:10
                delivery b ready 9:00
                """;
        assertThat(Scenario.plan(day)).endsWith("> b 9:03 > 9:06").contains("a 8:");
    }

    @Test
    void nobodyLeavesBeforeTheGoodsAreThere() {
        String day = """
                D..a

                van V 8:00-12:00
                delivery a ready 9:00
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 9:00 > a 9:03 > 9:06");
    }
}
