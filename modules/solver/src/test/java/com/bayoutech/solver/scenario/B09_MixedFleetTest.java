package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Cost;
import org.junit.jupiter.api.Test;

/** Each vehicle has its fixed cost, its cost of distance and its cost of time. */
class B09_MixedFleetTest {
    @Test
    void aFarPlaceWantsTheVehicleThatIsCheapOnTheRoad() {
        String day = """
                D.........................a

                vehicle V fixed 10 distance 2
                vehicle W fixed 50
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > a 26 > 52 | costs 102");
    }

    @Test
    void aNearPlaceWantsTheVehicleThatIsCheapToSend() {
        String day = """
                D....a

                vehicle V fixed 10 distance 2
                vehicle W fixed 50
                job a
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > 10 | costs 30");
    }

    @Test
    void aLongServiceWantsTheVehicleWhoseTimeIsCheap() {
        String day = """
                D..a

                vehicle V distance 0 time 3
                vehicle W distance 1 time 1
                job a service 10
                """;
        assertThat(Scenario.plan(day)).isEqualTo("W 0 > a 3 > 16 | costs 22");
    }

    @Test
    void oneVehicleDoesWhatTwoWouldDoAtAHigherPrice() {
        String day = """
                a....D....b

                vehicle V fixed 100
                vehicle W fixed 101
                job a 0-5
                job b
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 15 > 20 | costs 120");
    }

    @Test
    void twoVehiclesAreCheaperThanWaiting() {
        String day = """
                a....D....b

                vehicle V time 1
                vehicle W time 1 fixed 14
                job a 5-5
                job b 30-30 only W
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > 10 | W 25 > b 30 > 35 | costs 54");
    }

    @Test
    void waitingIsCheaperThanTwoVehicles() {
        String day = """
                a....D....b

                vehicle V time 1
                vehicle W time 1 fixed 16
                job a 5-5
                job b 30-30
                """;
        assertThat(Scenario.plan(day)).isEqualTo("V 0 > a 5 > b 15..30 > 35 | costs 55");
    }

    @Test
    void eachTermIsCounted() {
        String day = """
                D..a

                vehicle V fixed 7 distance 2 time 3
                job a service 4
                """;
        assertThat(Scenario.solve(day).cost()).isEqualTo(new Cost(7, 12, 30, 0, 0, 0, 0));
    }
}
