package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Cost;
import org.junit.jupiter.api.Test;

/** A job is worth its penalty and not more. */
class B17_OptionalJobsTest {
    @Test
    void aSmallPrizeIsLeft() {
        String day = """
                D....a

                vehicle V
                job a penalty 9
                """;
        assertThat(Scenario.plan(day)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void aLargePrizeIsFetched() {
        String day = """
                D....a

                vehicle V
                job a penalty 11
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > 10 | costs 10");
    }

    @Test
    void whatLiesOnTheWayIsTakenAlong() {
        String day = """
                D....a....b

                vehicle V
                job a 0-5 penalty 1
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 10 > 20 | costs 20");
    }

    @Test
    void severalSmallPrizesAreWorthOneWay() {
        String day = """
                D....a

                vehicle V
                job a penalty 6 0-5 service 1
                job b at a penalty 6
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 6 > 11 | costs 10");
    }

    @Test
    void thePenaltyIsATermOfTheCost() {
        String day = """
                D....a

                vehicle V
                job a penalty 9
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 0, 0, 0, 0, 0, 9));
    }
}
