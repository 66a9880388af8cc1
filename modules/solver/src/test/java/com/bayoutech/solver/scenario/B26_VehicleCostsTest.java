package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Cost;
import org.junit.jupiter.api.Test;

/** It can cost something that a certain vehicle does a job: a driver who is strange there, a change of the published plan. */
class B26_VehicleCostsTest {
    @Test
    void theDriverWhoKnowsTheAreaComes() {
        String day = """
                D..a

                vehicle V
                vehicle W
                job a costs V 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > a 3 > 6 | costs 6");
    }

    @Test
    void aJobStaysWithItsVehicleWhereMovingItSavesLittle() {
        String day = """
                D....a..E

                vehicle V
                vehicle W at E ends E
                job a costs W 5
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > 10 | costs 10");
    }

    @Test
    void aJobMovesWhereThatSavesMore() {
        String day = """
                D....a..E

                vehicle V
                vehicle W at E ends E
                job a costs W 3
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > a 3 > 6 | costs 9");
    }

    @Test
    void aShipmentPaysOnce() {
        String day = """
                D..A..B

                vehicle V
                shipment s at A to B moves 2 costs V 5
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(0, 12, 0, 0, 0, 5, 0));
    }
}
