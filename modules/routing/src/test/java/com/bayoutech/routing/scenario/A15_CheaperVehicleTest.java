package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cheaper van does the work. */
class A15_CheaperVehicleTest {
    @Test
    void theVanWithTheLowerFixedCostGoes() {
        String day = """
                D....a

                van V 8:00-17:00 cost 5000,100,60
                van W 8:00-17:00 cost 1000,100,60
                delivery a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 8:00 > a 8:05 > 8:10");
    }

    @Test
    void aLongWayIsForTheVanThatIsCheapOnTheRoad() {
        String day = """
                D.........................a

                van V 8:00-17:00 cost 1000,100,60
                van W 8:00-17:00 cost 2000,50,60
                delivery a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 8:00 > a 8:26 > 8:52");
    }

    @Test
    void oneVanDoesWhatTwoWouldDoAtAHigherPrice() {
        String day = """
                a....D....b

                van V 8:00-17:00
                van W 8:00-17:00 cost 1100,100,60
                delivery a until 8:05
                delivery b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 8:00 > a 8:05 > b 8:15 > 8:20");
    }
}
