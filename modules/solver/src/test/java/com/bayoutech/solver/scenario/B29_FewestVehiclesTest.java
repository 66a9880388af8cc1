package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Settings;
import org.junit.jupiter.api.Test;

/** Fewer vehicles are better at any price, where that is asked for. */
class B29_FewestVehiclesTest {
    @Test
    void twoVehiclesAreCheaper() {
        String day = """
                D..a......b..E

                vehicle V
                vehicle W at E ends E distance 2
                job a 0-3
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 18");
    }

    @Test
    void oneVehicleDrivesFarther() {
        String day = """
                D..a......b..E

                vehicle V
                vehicle W at E ends E distance 2
                job a 0-3
                job b
                """;
        assertThat(Scenario.of(day).plan(Settings.of(1).withFewestVehicles()))
                .isEqualTo("V 0 > a 3 > b 10 > 20 | costs 20");
    }

    @Test
    void noJobIsLeftOutForThat() {
        String day = """
                D..a......b..E

                vehicle V capacity 1
                vehicle W at E ends E capacity 1
                job a delivers 1
                job b delivers 1
                """;
        assertThat(Scenario.of(day).plan(Settings.of(1).withFewestVehicles()))
                .isEqualTo("V 0 > a 3 > 6 | W 0 > b 3 > 6 | costs 12");
    }

    @Test
    void noJobThatMayStayOutIsLeftOutForThatEither() {
        String day = """
                D..a......b

                vehicle V
                vehicle W at b ends b
                job a 0-3 penalty 100
                job b penalty 100
                """;
        assertThat(Scenario.of(day).plan(Settings.of(1).withFewestVehicles()))
                .isEqualTo("V 0 > a 3 > b 10 > 20 | costs 20");
    }
}
