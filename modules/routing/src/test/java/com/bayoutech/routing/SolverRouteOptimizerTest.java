package com.bayoutech.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.bayoutech.domain.JobId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SolverRouteOptimizerTest {
    private static final StopCriterion SOON = StopCriterion.afterIterations(30);

    private final PlanningProblem day = RandomDay.of(7, 40, 4);

    @Test
    void theSameSeedAndIterationsGiveTheSameSchedule() {
        Schedule first = new SolverRouteOptimizer(3, 1).optimize(day, SOON, OptimizationListener.NONE);
        Schedule second = new SolverRouteOptimizer(3, 1).optimize(day, SOON, OptimizationListener.NONE);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anotherSeedSearchesElsewhere() {
        Schedule first = new SolverRouteOptimizer(3, 1).optimize(day, SOON, OptimizationListener.NONE);
        Schedule second = new SolverRouteOptimizer(4, 1).optimize(day, SOON, OptimizationListener.NONE);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theListenerHearsTheFirstScheduleAndEachBetterOne() {
        List<Schedule> heard = new ArrayList<>();
        List<Long> iterations = new ArrayList<>();
        Schedule last = new SolverRouteOptimizer(3, 1).optimize(day, SOON, (schedule, iteration, elapsed) -> {
            heard.add(schedule);
            iterations.add(iteration);
        });
        assertThat(iterations).startsWith(0L).isSorted();
        assertThat(heard).hasSizeGreaterThan(1).last().isEqualTo(last);
        assertThat(last.costs().totalCents()).isLessThan(heard.get(0).costs().totalCents());
    }

    @Test
    void aSearchThatBeginsWithAScheduleFindsNothingDearer() {
        PlanningProblem large = RandomDay.of(9, 60, 6);
        SolverRouteOptimizer optimizer = new SolverRouteOptimizer(3, 1);
        Schedule begun = optimizer.optimize(large, SOON, OptimizationListener.NONE);

        Schedule same = optimizer.optimize(large, begun, (iterations, elapsed) -> 1, OptimizationListener.NONE);
        Schedule better = new SolverRouteOptimizer(8, 1).optimize(large, begun, SOON, OptimizationListener.NONE);

        assertThat(same).isEqualTo(begun);
        assertThat(better.unassigned())
                .hasSizeLessThanOrEqualTo(begun.unassigned().size());
        assertThat(better.costs().totalCents())
                .isLessThanOrEqualTo(begun.costs().totalCents());
    }

    @Test
    void whatAScheduleHasThatTheDayDoesNotKnowIsLeftOut() {
        PlanningProblem large = RandomDay.of(9, 60, 6);
        Schedule other =
                new SolverRouteOptimizer(3, 1).optimize(RandomDay.of(10, 60, 6), SOON, OptimizationListener.NONE);
        Schedule schedule = new SolverRouteOptimizer(3, 1).optimize(large, other, SOON, OptimizationListener.NONE);
        assertThat(jobs(schedule)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aDayWithoutJobsIsReportedToo() {
        List<Schedule> heard = new ArrayList<>();
        PlanningProblem empty = RandomDay.of(7, 0, 2);
        new SolverRouteOptimizer(3, 1).optimize(empty, SOON, (schedule, iteration, elapsed) -> heard.add(schedule));
        assertThat(heard).containsExactly(Schedule.EMPTY);
    }

    @Test
    void everyJobIsOnOneRouteOrUnassigned() {
        PlanningProblem crowded = RandomDay.of(8, 60, 1);
        Schedule schedule = new SolverRouteOptimizer(3, 1).optimize(crowded, SOON, OptimizationListener.NONE);
        assertThat(schedule.unassigned()).isNotEmpty();
        assertThat(jobs(schedule))
                .containsExactlyInAnyOrderElementsOf(
                        crowded.jobs().stream().map(job -> job.id()).toList());
    }

    @Test
    void aSearchThatIsStoppedAtOnceStillAccountsForEveryJob() {
        PlanningProblem large = RandomDay.of(9, 200, 6);
        Schedule schedule =
                new SolverRouteOptimizer(3, 1).optimize(large, (iterations, elapsed) -> 1, OptimizationListener.NONE);
        assertThat(jobs(schedule)).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aCancellationEndsTheSearchSoonAndKeepsTheBest() {
        AtomicBoolean isCancelled = new AtomicBoolean();
        AtomicLong asked = new AtomicLong();
        StopCriterion cancellable = StopCriterion.afterIterations(Long.MAX_VALUE)
                .or(() -> {
                    asked.incrementAndGet();
                    return isCancelled.get();
                });
        Schedule schedule = new SolverRouteOptimizer(3, 1)
                .optimize(day, cancellable, (better, iterations, elapsed) -> isCancelled.set(true));
        assertThat(asked.get()).isLessThan(10);
        assertThat(jobs(schedule)).hasSize(40);
    }

    @Test
    void severalThreadsAccountForEveryJobToo() {
        PlanningProblem large = RandomDay.of(9, 300, 10);
        Schedule schedule = new SolverRouteOptimizer(3, 2)
                .optimize(large, StopCriterion.afterIterations(4_000), OptimizationListener.NONE);
        assertThat(jobs(schedule)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void aListenerThatFailsEndsTheSearch() {
        IllegalStateException failure = new IllegalStateException("The screen is gone. Close the search.");
        assertThat(catchThrowable(
                        () -> new SolverRouteOptimizer(3, 1).optimize(day, SOON, (schedule, iteration, elapsed) -> {
                            throw failure;
                        })))
                .isSameAs(failure);
    }

    private static List<JobId> jobs(Schedule schedule) {
        Stream<JobId> planned = schedule.routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job);
        return Stream.concat(planned, schedule.unassigned().stream().map(Unassigned::job))
                .toList();
    }
}
