package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Balance.Measure;
import com.bayoutech.solver.Cost;
import com.bayoutech.solver.Job;
import org.junit.jupiter.api.Test;

/** Long routes can be made dearer the longer they are, so that work spreads. */
class B39_BalanceTest {
    @Test
    void withoutBalanceOneDoesItAll() {
        assertThat(Scenario.plan("""
                D..a..b..c..d

                vehicle V
                vehicle W
                job a
                job b
                job c
                job d
                """)).isEqualTo("V 0 > a 3 > b 6 > c 9 > d 12 > 24 | costs 24");
    }

    @Test
    void visitsSpreadWhereCrowdsAreDear() {
        String day = """
                D..a..b..c..d

                vehicle V
                vehicle W
                job a
                job b
                job c
                job d
                balance visits free 0 unit 1 rate 4
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 36, 0, 0, 0, 0, 32, 0, 0, 0));
    }

    @Test
    void timeSpreadsWhereLongDaysAreDear() {
        String day = """
                D..a
                ...b

                vehicle V
                vehicle W
                job a service 20
                job b service 20
                balance time free 10 unit 10 rate 9
                """;
        Cost cost = Scenario.solve(day).cost();
        assertThat(cost).isEqualTo(new Cost(0, 14, 0, 0, 0, 0, 23 + 29, 0, 0, 0));
    }

    @Test
    void whatIsFreeCostsNothing() {
        assertThat(Scenario.plan("""
                D..a..b

                vehicle V
                vehicle W
                job a
                job b
                balance visits free 2 unit 1 rate 100
                """)).isEqualTo("V 0 > a 3 > b 6 > 12 | costs 12");
    }

    @Test
    void theMostAbsurdRouteCostsNoMoreThanTheHighestPenalty() {
        Balance balance = new Balance(Measure.DURATION, 0, 1, 1 << 20);
        assertThat(balance.cost(3)).isEqualTo(9L << 20);
        assertThat(balance.cost(Integer.MAX_VALUE)).isEqualTo(Job.MOST_PENALTY);
        assertThat(new Balance(Measure.DURATION, 0, 1 << 20, 1 << 20).cost(1 << 27))
                .isEqualTo(1L << 34);
    }
}
