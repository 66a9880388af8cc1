package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A load that no van carries keeps the job out. */
class A08_LoadTooLargeTest {
    @Test
    void aLoadBeyondEveryVanIsTooLarge() {
        String day = """
                D....a

                van V 8:00-17:00 capacity 3
                van W 8:00-17:00 capacity 4
                delivery a load 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: a LOAD_TOO_LARGE");
    }

    @Test
    void aVanThatIsStrongEnoughButLacksTheSkillDoesNotCount() {
        String day = """
                D....a

                van V 8:00-17:00 capacity 3 skill lift
                van W 8:00-17:00 capacity 9
                delivery a load 5 skill lift
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: a LOAD_TOO_LARGE");
    }
}
