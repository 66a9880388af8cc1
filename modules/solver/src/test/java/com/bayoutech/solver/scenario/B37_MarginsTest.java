package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.solver.Advisor;
import com.bayoutech.solver.Margin;
import com.bayoutech.solver.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each stop of a route has its slack and its price. */
class B37_MarginsTest {
    @Test
    void whatComesLaterLimitsTheSlack() {
        assertThat(margins("""
                D..a..b

                vehicle V 0-40
                job a 0-7
                job b 0-10
                """)).containsExactly(new Margin(0, 4, Optional.of(0L)), new Margin(1, 4, Optional.of(6L)));
    }

    @Test
    void waitingTakesUpADelay() {
        assertThat(margins("""
                D..a..b

                vehicle V 0-40
                job a 3-5
                job b 20-22
                """)).containsExactly(new Margin(0, 0, Optional.of(0L)), new Margin(1, 14, Optional.of(6L)));
    }

    @Test
    void theShiftEndLimitsTheSlack() {
        assertThat(margins("""
                D..a

                vehicle V 0-16
                job a
                """)).containsExactly(new Margin(0, 10, Optional.of(6L)));
    }

    @Test
    void theLimitOfTimeLimitsTheSlack() {
        assertThat(margins("""
                D..a

                vehicle V limit time 8
                job a
                """)).containsExactly(new Margin(0, 2, Optional.of(6L)));
    }

    @Test
    void aVehicleThatStaysAtHomeSavesItsFixedCost() {
        assertThat(margins("""
                D..a

                vehicle V 0-6 fixed 7 time 2
                job a
                """)).containsExactly(new Margin(0, 0, Optional.of(25L)));
    }

    @Test
    void aShipmentIsSavedAsAWhole() {
        assertThat(margins("""
                D..A..B..c

                vehicle V 0-30
                shipment s at A to B moves 1
                job c
                prefix V +s -s
                """))
                .extracting(Margin::saving)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(6L));
    }

    @Test
    void whoDoesNotDriveHasNoMargins() {
        assertThat(margins("""
                D..a

                vehicle V
                """)).isEmpty();
    }

    @Test
    void anUnknownVehicleIsRefused() {
        Scenario scenario = Scenario.of("""
                D

                vehicle V
                """);
        Advisor advisor = new Advisor(scenario.model(), scenario.solve(Settings.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advisor.margins(1))
                .withMessage("The vehicle to explain (1) must be from 0 to 0.");
    }

    private static List<Margin> margins(String text) {
        Scenario scenario = Scenario.of(text);
        return new Advisor(scenario.model(), scenario.solve(Settings.of(1))).margins(0);
    }
}
