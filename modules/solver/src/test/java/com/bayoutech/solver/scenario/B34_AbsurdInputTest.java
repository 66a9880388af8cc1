package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.solver.Advisor;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What makes no sense is refused by name and value, or leaves jobs out; it never hangs. */
@Timeout(60)
class B34_AbsurdInputTest {
    @Test
    void withoutVehiclesAllIsLeftOut() {
        assertThat(Scenario.plan("""
                D..a

                job a
                """)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void withoutJobsNobodyDrives() {
        assertThat(Scenario.plan("""
                D

                vehicle V fixed 5
                """)).isEqualTo("nothing | costs 0");
    }

    @Test
    void everythingMayBeAtOnePlace() {
        assertThat(Scenario.plan("""
                D

                vehicle V
                job a at D 0-0 service 1
                job b at D service 1
                """)).isEqualTo("V 0 > a 0 > b 1 > 2 | costs 0");
    }

    @Test
    void whereThereIsNoWayNobodyGoes() {
        assertThat(Scenario.plan("""
                D..a..b

                vehicle V
                job a
                job b
                no way to b
                """)).isEqualTo("V 0 > a 3 > 6 | out: b | costs 6");
    }

    @Test
    void aVehicleThatCannotReturnStaysAtHome() {
        assertThat(Scenario.plan("""
                D..a

                vehicle V
                job a
                no way to D
                """)).isEqualTo("nothing | out: a | costs 0");
    }

    @Test
    void aJobThatNobodyMayDoIsLeftOut() {
        Model model = Model.of(
                Travel.of(1, new int[1], new int[1]),
                List.of(Job.of(Visit.at(0)).withVehicles(Set.of())),
                List.of(Vehicle.of(0, 0, 10)));
        assertThat(Solver.solve(model, Settings.of(1), Budget.iterations(100), Solver.Listener.NONE)
                        .unassigned())
                .containsExactly(0);
    }

    @Test
    void aNegativeLoadIsRefused() {
        refused(() -> Scenario.of("""
                D

                job a at D delivers -2
                """), "The load to deliver (-2) must be from 0 to 134217728.");
    }

    @Test
    void aWindowThatEndsBeforeItStartsIsRefused() {
        refused(() -> Scenario.of("""
                D

                job a at D 20-10
                """), "The opening of a window (20) must be no later than its closing (10).");
    }

    @Test
    void numbersThatAreTooLargeAreRefused() {
        refused(() -> Scenario.of("""
                D

                job a at D service 2000000000
                """), "The service time (2000000000) must be from 0 to 134217728.");
    }

    @Test
    void missingEntriesOfATableAreRefused() {
        refused(
                () -> Travel.of(3, new int[9], new int[8]),
                "The tables have 9 distances and 8 durations for 3 locations."
                        + " Give one of each for every ordered pair, row by row.");
    }

    @Test
    void aWayThatIsTooLongIsRefused() {
        refused(
                () -> solve(Travel.of(2, new int[] {0, 1 << 28, 1, 0}, new int[4])),
                "The distance (268435456) from location 0 to location 1 must be from 0 to 134217728."
                        + " Use a larger unit, or NO_WAY where there is none.");
    }

    @Test
    void aNegativeDurationIsRefused() {
        refused(
                () -> solve(Travel.of(2, new int[4], new int[] {0, 1, -5, 0})),
                "The duration (-5) from location 1 to location 0 must be from 0 to 134217728."
                        + " Use a larger unit, or NO_WAY where there is none.");
    }

    @Test
    void anUnknownLocationIsRefused() {
        refused(
                () -> Model.of(Travel.of(1, new int[1], new int[1]), List.of(Job.of(Visit.at(7))), List.of()),
                "The location of a visit (7) must be from 0 to 0.");
    }

    @Test
    void aCostOnAnUnknownVehicleIsRefused() {
        Model model = Model.of(
                Travel.of(1, new int[1], new int[1]),
                List.of(Job.of(Visit.at(0)).withVehicleCosts(Map.of(4, 5L))),
                List.of(Vehicle.of(0, 0, 10)));
        refused(() -> solve(model), "The vehicle (4) of a cost of job 0 must be from 0 to 0.");
    }

    @Test
    void aSequenceInACircleIsRefused() {
        refused(
                () -> Scenario.plan("""
                D..a..b

                vehicle V
                job a
                job b
                sequence a b
                sequence b a
                """),
                "The relations of the jobs [0, 1] ask for an order that runs in a circle. Leave one of them out.");
    }

    @Test
    void halfAShipmentThatIsSettledIsRefused() {
        refused(() -> Scenario.plan("""
                D..A..B

                vehicle V
                shipment s at A to B moves 1
                prefix V +s
                """), """
                The visit (0) is among what vehicle 0 does first, but visit 1, which belongs to it, is not.\
                 Add it there, or make it a visit of its own.""");
    }

    @Test
    void aVisitThatIsSettledTwiceIsRefused() {
        refused(() -> Scenario.plan("""
                D..a

                vehicle V
                vehicle W
                job a
                prefix V a
                prefix W a
                """), "The visit (0) is twice among what vehicles do first. Leave one out.");
    }

    @Test
    void whatIsSettledMustBeInTime() {
        refused(() -> Scenario.plan("""
                D..a

                vehicle V
                job a 0-2
                prefix V a
                """), """
                What vehicle 0 does first ([0]) breaks a rule: a window, a limit, or the end of the vehicle's hours.\
                 Take from the model what does not hold any more for visits that are settled.""");
    }

    @Test
    void whatIsSettledMustHaveAWay() {
        refused(() -> Scenario.plan("""
                D..a

                vehicle V
                job a
                prefix V a
                no way to a
                """), """
                What vehicle 0 does first ([0]) breaks a rule: a place to which there is no way.\
                 Take from the model what does not hold any more for visits that are settled.""");
    }

    @Test
    void whatIsSettledMustBeAllowed() {
        refused(() -> Scenario.plan("""
                D..a..b

                vehicle V capacity 1
                vehicle W
                job a delivers 2 only W
                job b
                prefix V a
                """), """
                What vehicle 0 does first ([0]) breaks a rule: its order, its relations, its number of visits, or a job that\
                 the vehicle may not do; a load that the vehicle does not carry.\
                 Take from the model what does not hold any more for visits that are settled.""");
    }

    @Test
    void restsOfAllEternityAreNoOverflow() {
        Model model = Model.of(
                Travel.of(2, new int[] {0, 1, 1, 0}, new int[] {0, 1 << 20, 1 << 20, 0}),
                List.of(Job.of(Visit.at(1))),
                List.of(Vehicle.of(0, 0, Travel.MOST).withRestRule(new RestRule(1, 1 << 26, 0, 0, false))));
        assertThat(Solver.solve(model, Settings.of(1), Budget.iterations(10), Solver.Listener.NONE)
                        .unassigned())
                .containsExactly(0);
    }

    @Test
    void aTableOfFewerThanNoLocationsIsRefused() {
        refused(() -> Travel.of(-1, new int[1], new int[1]), "The number of locations (-1) must be at least 0.");
    }

    @Test
    void moreRoutesToBeginWithThanVehiclesAreRefused() {
        Scenario scenario = Scenario.of("""
                D..a

                vehicle V
                job a
                """);
        refused(
                () -> scenario.plan(Settings.of(1).withStart(List.of(List.of(), List.of(0)))),
                "The number of routes of a start (2) must be no more than the vehicles (1).");
        refused(
                () -> scenario.plan(Settings.of(1).withStart(List.of(List.of(0, 0)))),
                "The visit of a start (0) must be there only once.");
    }

    @Test
    void adviceIsAboutJobsThatThereAre() {
        Scenario scenario = Scenario.of("""
                D..a

                vehicle V
                job a
                """);
        Advisor advisor = new Advisor(scenario.model(), scenario.solve(Settings.of(1)));
        refused(() -> advisor.advise(7), "The job to advise on (7) must be from 0 to 0.");
        refused(() -> advisor.advise(0), "The job (0) is on a route. Ask for one that is not.");
    }

    @Test
    void routesToBeginWithKnowTheirVisits() {
        Scenario scenario = Scenario.of("""
                D..a

                vehicle V
                job a
                """);
        refused(
                () -> scenario.plan(Settings.of(1).withStart(List.of(List.of(0, 9)))),
                "The visit of a start (9) must be from 0 to 0.");
        refused(
                () -> Solver.drive(scenario.model(), 0, List.of(-1)),
                "The visit to drive to (-1) must be from 0 to 0.");
        refused(() -> Solver.drive(scenario.model(), 3, List.of(0)), "The vehicle to drive (3) must be from 0 to 0.");
    }

    private static void solve(Travel travel) {
        solve(Model.of(travel, List.of(Job.of(Visit.at(1))), List.of(Vehicle.of(0, 0, 1000))));
    }

    private static void solve(Model model) {
        Solver.solve(model, Settings.of(1), Budget.iterations(10), Solver.Listener.NONE);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
