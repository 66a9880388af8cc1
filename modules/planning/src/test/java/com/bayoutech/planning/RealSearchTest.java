package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.Unassigned;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine that is really used keeps to what the worker expects of one. */
class RealSearchTest {
    private final PlanningWorld world = new PlanningWorld();

    @Test
    void aStopEndsTheSearchAndKeepsItsSchedule() {
        Plan plan = world.openPlan();
        List<JobId> jobs = IntStream.range(0, 12)
                .mapToObj(index -> world.addOrder("A-" + index))
                .toList();
        Run run = world.runs.startRun(DISPATCHER, plan.id(), RunRequest.of(RunService.MAX_TIME_LIMIT, ""));
        world.runs.watch(DISPATCHER, plan.id(), progress -> {
            if (progress.best().stopCount() > 0) {
                world.runs.stopRun(DISPATCHER, run.id());
            }
        });

        world.worker(new SolverRouteOptimizer(1, 1)).work(WORKER, run.id());

        assertThat(world.run(run.id()).state()).isEqualTo(RunState.FINISHED);
        Revision head = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
        assertThat(jobsOf(head.schedule())).containsExactlyInAnyOrderElementsOf(jobs);
    }

    private static Stream<JobId> jobsOf(Schedule schedule) {
        return Stream.concat(
                schedule.routes().stream()
                        .flatMap(route -> route.stops().stream())
                        .flatMap(stop -> stop.visits().stream())
                        .map(PlannedVisit::job),
                schedule.unassigned().stream().map(Unassigned::job));
    }
}
