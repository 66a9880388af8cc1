package com.bayoutech.acceptance.days;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.ScheduleChecker;
import com.bayoutech.routing.JspritRouteOptimizer;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.StopCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the day is, its schedules are sound: the last one and each one shown on the way. */
class AnyDayTest {
    private static final int DAYS = 150;
    private static final StopCriterion SHORT = StopCriterion.afterIterations(15);

    @ParameterizedTest
    @MethodSource("seeds")
    void hasSoundSchedulesOnly(long seed) {
        PlanningProblem problem = WildDay.of(seed);
        ScheduleChecker checker = new ScheduleChecker(problem);
        RouteOptimizer optimizer = new JspritRouteOptimizer(seed);
        List<Schedule> shown = new ArrayList<>();

        Schedule last = optimizer.optimize(problem, SHORT, (schedule, iterations, elapsed) -> shown.add(schedule));

        assertThat(checker.check(last)).isEmpty();
        assertThat(shown)
                .allSatisfy(schedule -> assertThat(checker.check(schedule)).isEmpty());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, DAYS);
    }
}
