package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A day without jobs is an empty schedule. */
class A20_NothingToDoTest {
    @Test
    void noJobsMakeNoRoutes() {
        String day = """
                D

                van V 8:00-17:00
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing");
    }

    @Test
    void neitherJobsNorShiftsMakeNoRoutes() {
        String day = """
                D
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing");
    }
}
