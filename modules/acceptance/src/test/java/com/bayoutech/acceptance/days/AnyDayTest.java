package com.bayoutech.acceptance.days;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.benchmarks.ScheduleChecker;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the day is, its schedules are sound: the last one and each one shown on the way. */
class AnyDayTest {
    private static final int DAYS = 150;
    private static final StopCriterion SHORT = StopCriterion.afterIterations(15);
    private static final Map<Long, PlannedDay> PLANNED = new HashMap<>();

    @ParameterizedTest
    @MethodSource("seeds")
    void hasSoundSchedulesOnly(long seed) {
        PlannedDay day = plan(seed);
        ScheduleChecker checker = new ScheduleChecker(day.problem());

        assertThat(checker.check(day.last())).isEmpty();
        assertThat(day.shown())
                .allSatisfy(schedule -> assertThat(checker.check(schedule)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isDrivenByHandAsItWasSearched(long seed) {
        PlannedDay day = plan(seed);
        RouteDriver driver = new RouteDriver(day.problem());

        for (Route route : day.last().routes()) {
            List<JobVisit> visits = route.stops().stream()
                    .flatMap(stop -> stop.visits().stream())
                    .map(visit -> new JobVisit(visit.job(), visit.kind()))
                    .toList();
            assertThat(driver.drive(route.shift(), visits)).isEqualTo(new DriveResult.Drivable(route, List.of()));
        }
        assertThat(driver.schedule(day.last().routes(), day.last().unassigned()))
                .isEqualTo(day.last());
    }

    /** Empty schedules are sound too, and so are those of days on which everything fits: neither would show much. */
    @Test
    void manyJobsArePlannedAndManyLeftOut() {
        List<PlannedDay> days = seeds().mapToObj(AnyDayTest::plan).toList();

        assertThat(days.stream().mapToInt(PlannedDay::plannedJobs).sum()).isGreaterThan(500);
        assertThat(days.stream().mapToInt(PlannedDay::unassignedJobs).sum()).isGreaterThan(500);
        assertThat(days.stream()
                        .filter(day -> day.plannedJobs() > 0 && day.unassignedJobs() > 0)
                        .count())
                .isGreaterThan(75);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, DAYS);
    }

    private static PlannedDay plan(long seed) {
        return PLANNED.computeIfAbsent(seed, PlannedDay::of);
    }

    private record PlannedDay(PlanningProblem problem, Schedule last, List<Schedule> shown) {
        static PlannedDay of(long seed) {
            PlanningProblem problem = WildDay.of(seed);
            RouteOptimizer optimizer = new SolverRouteOptimizer(seed, 1);
            List<Schedule> shown = new ArrayList<>();
            Schedule last = optimizer.optimize(problem, SHORT, (schedule, iterations, elapsed) -> shown.add(schedule));
            return new PlannedDay(problem, last, shown);
        }

        int plannedJobs() {
            return problem.jobs().size() - unassignedJobs();
        }

        int unassignedJobs() {
            return last.unassigned().size();
        }
    }
}
