package com.bayoutech.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.solver.Advice;
import com.bayoutech.solver.Advice.Block;
import com.bayoutech.solver.Advice.Cause;
import com.bayoutech.solver.Advice.Relaxation;
import com.bayoutech.solver.Advisor;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each job that is left out knows what blocks it on each vehicle, and which single changes would let it be done at what price. */
class B35_AdviceTest {
    @Test
    void aLongerDay() {
        Advice advice = advice("a", """
                D....a

                vehicle V 0-8
                job a
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.TIME));
        assertThat(advice.relaxations()).containsExactly(new Relaxation.LongerDay(0, 2, 10));
    }

    @Test
    void anotherWindow() {
        Advice advice = advice("a", """
                D....a

                vehicle V
                job a 0-3
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.TIME));
        assertThat(advice.relaxations()).containsExactly(new Relaxation.OtherWindow(0, 0, 5, 10));
    }

    @Test
    void moreCapacityOrAnotherJobLeftOut() {
        Advice advice = advice("b", """
                D..a..b

                vehicle V capacity 3
                job a delivers 2
                job b delivers 3
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.LOAD));
        assertThat(advice.relaxations())
                .containsExactlyInAnyOrder(
                        new Relaxation.MoreCapacity(0, List.of(2), 6), new Relaxation.Instead(0, 0, 6));
    }

    @Test
    void anotherVehicle() {
        Advice advice = advice("a", """
                D....a

                vehicle V 0-20
                vehicle W 0-5 capacity 1
                job a only W
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.NOT_ALLOWED), new Block(1, Cause.TIME));
        assertThat(advice.relaxations())
                .containsExactlyInAnyOrder(new Relaxation.OtherVehicle(0, 10), new Relaxation.LongerDay(1, 5, 10));
    }

    @Test
    void noLimits() {
        Advice advice = advice("a", """
                D....a

                vehicle V limit distance 9
                job a
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.LIMIT));
        assertThat(advice.relaxations()).containsExactly(new Relaxation.NoLimits(0, 10));
    }

    @Test
    void aSwap() {
        Scenario scenario = Scenario.of("""
                D..a..b

                vehicle V capacity 1
                vehicle W capacity 1 distance 2
                job a delivers 1
                job b delivers 1 only V
                """);
        Settings settings = Settings.of(1).withStart(List.of(List.of(scenario.visit("a"))));
        Solution poor = Solver.solve(scenario.model(), settings, Budget.iterations(0), Solver.Listener.NONE);
        assertThat(scenario.line(poor)).isEqualTo("V 0 > a 3 > 6 | out: b | costs 6");

        Advice advice = new Advisor(scenario.model(), poor).advise(scenario.job("b"));
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.LOAD), new Block(1, Cause.NOT_ALLOWED));
        assertThat(advice.relaxations())
                .containsExactlyInAnyOrder(
                        new Relaxation.MoreCapacity(0, List.of(1), 6),
                        new Relaxation.Instead(0, 0, 6),
                        new Relaxation.Swap(0, 0, 1, 18),
                        new Relaxation.OtherVehicle(1, 24));
    }

    @Test
    void aPrizeThatIsTooSmall() {
        Advice advice = advice("a", """
                D....a

                vehicle V
                job a penalty 9
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.COST));
        assertThat(advice.relaxations()).isEmpty();
    }

    @Test
    void aPlaceWithoutAWay() {
        Advice advice = advice("a", """
                D....a

                vehicle V
                job a
                no way to a
                """);
        assertThat(advice.blocks()).containsExactly(new Block(0, Cause.NO_PLACE));
        assertThat(advice.relaxations()).isEmpty();
    }

    @Test
    void theCheapestChangeComesFirst() {
        Advice advice = advice("b", """
                a..D....b

                vehicle V 0-10 capacity 1
                vehicle W 0-9 capacity 2 distance 3
                job a delivers 1
                job b delivers 2
                """);
        assertThat(advice.relaxations()).isSortedAccordingTo((one, other) -> Long.compare(one.price(), other.price()));
        assertThat(advice.relaxations()).contains(new Relaxation.LongerDay(1, 1, 30));
    }

    @Test
    void aJobOnARouteNeedsNoAdvice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advice("a", """
                        D..a

                        vehicle V
                        job a
                        """))
                .withMessage("The job (0) is on a route. Ask for one that is not.");
    }

    @Test
    void whateverIsAdvisedLetsTheJobBeDoneAtItsPrice() {
        String day = """
                a..D....b..c

                vehicle V 0-9 capacity 1
                vehicle W 0-20 capacity 2 limit distance 6
                vehicle X fixed 3
                job a delivers 1
                job b delivers 2 only V,W
                job c delivers 1 0-3 only X
                shipment s at b 0-4 to a moves 2
                """;
        Scenario scenario = Scenario.of(day);
        Solution solution = scenario.solve(Settings.of(1));
        assertThat(scenario.line(solution)).endsWith("out: b, c, s | costs 6");
        solution.unassigned().forEach(job -> assertAdviceHolds(scenario, solution, job));
    }

    private static Advice advice(String job, String text) {
        Scenario scenario = Scenario.of(text);
        Solution solution = scenario.solve(Settings.of(1));
        if (solution.unassigned().contains(scenario.job(job))) {
            assertAdviceHolds(scenario, solution, scenario.job(job));
        }
        return new Advisor(scenario.model(), solution).advise(scenario.job(job));
    }

    /** Each change is made, and then the job is on a route, at no higher price than was said. */
    private static void assertAdviceHolds(Scenario scenario, Solution solution, int job) {
        for (Relaxation relaxation :
                new Advisor(scenario.model(), solution).advise(job).relaxations()) {
            Model relaxed = new Relaxed(scenario.model()).with(job, relaxation);
            Solution better = Solver.solve(relaxed, Settings.of(1), Budget.iterations(500), Solver.Listener.NONE);
            assertThat(better.unassigned())
                    .as("%s: %s", relaxation, scenario.line(better))
                    .doesNotContain(job);
            assertThat(better.cost().driven())
                    .as("%s: %s", relaxation, scenario.line(better))
                    .isLessThanOrEqualTo(solution.cost().driven() + relaxation.price());
        }
    }
}
