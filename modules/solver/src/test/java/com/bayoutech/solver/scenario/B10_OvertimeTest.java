package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Cost;
import org.junit.jupiter.api.Test;

/** Time on the route beyond some time costs extra. */
class B10_OvertimeTest {
    @Test
    void eachUnitOfOvertimeCosts() {
        String day = """
                D....a

                vehicle V overtime after 8 rate 3
                job a
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 10, 0, 6, 0, 0, 0));
    }

    @Test
    void dearOvertimeSendsASecondVehicle() {
        String day = """
                a....D...b

                vehicle V overtime after 8 rate 5
                vehicle W fixed 20 overtime after 10 rate 5
                job a
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 4 > 8 | W 0 > a 5 > 10 | costs 38");
    }

    @Test
    void cheapOvertimeIsWorked() {
        String day = """
                a....D...b

                vehicle V overtime after 8 rate 1
                vehicle W fixed 20 overtime after 10 rate 5
                job a
                job b 0-4
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > b 4 > a 13 > 18 | costs 28");
    }

    @Test
    void leavingLateAvoidsOvertime() {
        String day = """
                D....a

                vehicle V overtime after 10 rate 3
                job a 50-60
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 45 > a 50 > 55 | costs 10");
    }
}
