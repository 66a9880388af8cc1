package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.solver.Advice.Cause;
import com.bayoutech.solver.Advisor;
import com.bayoutech.solver.Move;
import com.bayoutech.solver.Move.Reason;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A job that is not where a published plan has it could be put back, at a price, or could not. */
class B38_MovesTest {
    @Test
    void whatIsWhereItWasIsNotMentioned() {
        assertThat(moves("""
                D..a..b

                vehicle V
                job a
                job b
                """, "ab")).isEmpty();
    }

    @Test
    void theOldVehicleWouldBeDearer() {
        assertThat(moves("""
                D....a..E

                vehicle V
                vehicle W at E ends E
                job a
                """, "a", "")).containsExactly("a from V to W: 4 dearer, V 0 > a 5 > 10");
    }

    @Test
    void theOldVehicleIsFull() {
        assertThat(moves("""
                D..a..b

                vehicle V capacity 1
                vehicle W capacity 1 fixed 5
                job a delivers 1
                job b delivers 1 only V
                """, "a", "b")).containsExactly("a from V to W: LOAD", "b from W to V: NOT_ALLOWED");
    }

    @Test
    void theOldVehicleWouldBeLate() {
        assertThat(moves("""
                a..D..b

                vehicle V
                vehicle W
                job a 0-3
                job b 0-3 only V
                """, "ab", "")).containsExactly("a from V to W: TIME");
    }

    @Test
    void theOldOrderWouldDoAsWell() {
        assertThat(moves("""
                D..a..b..c

                vehicle V 0-40
                job a
                job b
                job c 0-9
                """, "acb"))
                .singleElement()
                .asString()
                .endsWith(" from V to V: 0 dearer, V 0 > a 3 > c 9 > b 12 > 18");
    }

    @Test
    void theOldOrderWouldBeALongerWay() {
        assertThat(moves("""
                D..a..b..c

                vehicle V 0-40 ends c
                job a
                job b
                job c
                """, "bac")).containsExactly("b from V to V: 6 dearer, V 0 > b 6 > a 9 > c 15 > 15");
    }

    @Test
    void theOldOrderWouldBeLate() {
        assertThat(moves("""
                a..D..b

                vehicle V
                job a 0-3
                job b
                """, "ba")).containsExactly("b from V to V: TIME");
    }

    @Test
    void whatIsLeftOutWouldCostMoreThanItBrings() {
        assertThat(moves("""
                D..a

                vehicle V
                job a penalty 4
                """, "a")).containsExactly("a from V: 2 dearer, V 0 > a 3 > 6");
    }

    @Test
    void whatMovedTogetherIsPutBackTogether() {
        assertThat(moves("""
                D....a..E
                .....b...

                vehicle V
                vehicle W at E ends E
                job a
                job b
                same a b
                """, "ab", ""))
                .containsExactly(
                        "a from V to W: 4 dearer, V 0 > b 6 > a 7 > 12",
                        "b from V to W: 4 dearer, V 0 > b 6 > a 7 > 12");
    }

    @Test
    void aPlanOfOtherVehiclesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moves("""
                D..a

                vehicle V
                job a
                """, "a", ""))
                .withMessage("The number of routes of a published plan (2) must be no more than the vehicles (1).");
    }

    private static List<String> moves(String text, String... published) {
        Scenario scenario = Scenario.of(text);
        Solution solution = scenario.solve(Settings.of(1));
        List<List<Integer>> plan = Arrays.stream(published)
                .map(route -> route.chars()
                        .mapToObj(letter -> scenario.visit(String.valueOf((char) letter)))
                        .toList())
                .toList();
        return new Advisor(scenario.model(), solution)
                .moves(plan).stream().map(move -> line(scenario, move)).toList();
    }

    /** The move in words; its routes are driven, as Solver does, on the way. */
    private static String line(Scenario scenario, Move move) {
        String line = scenario.jobNames.get(move.job()) + " from " + scenario.vehicleNames.get(move.from())
                + move.to().map(to -> " to " + scenario.vehicleNames.get(to)).orElse("") + ": ";
        return switch (move.reason()) {
            case Reason.Blocked blocked -> {
                assertThat(blocked.cause()).isNotEqualTo(Cause.COST);
                yield line + blocked.cause();
            }
            case Reason.Dearer dearer -> {
                List<String> routes = new ArrayList<>();
                for (Route route : dearer.routes()) {
                    assertThat(Solver.drive(scenario.model(), route.vehicle(), route.visits()))
                            .isEqualTo(Optional.of(route));
                    routes.add(new PlanLine(scenario).of(route));
                }
                yield line + dearer.price() + " dearer, " + String.join(" | ", routes);
            }
        };
    }
}
