package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A job goes to a van that offers all the skills it needs. */
class A07_SkillsTest {
    @Test
    void onlyTheVanWithTheSkillGetsTheJob() {
        String day = """
                D....a

                van V 8:00-17:00
                van W 8:00-17:00 skill lift cost 9000,100,60
                delivery a skill Lift
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 8:00 > a 8:05 > 8:10");
    }

    @Test
    void aSkillThatNobodyOffersKeepsTheJobOut() {
        String day = """
                D....a

                van V 8:00-17:00 skill lift
                delivery a skill lift skill crane
                """;
        assertThat(Scenario.plan(day)).isEqualTo("out: a SKILL_MISSING");
    }
}
