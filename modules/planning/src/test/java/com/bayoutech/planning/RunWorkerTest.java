package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static com.bayoutech.planning.PlanningWorld.NOW;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static com.bayoutech.planning.Schedules.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.bayoutech.domain.JobId;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Schedule;
import com.bayoutech.streets.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All the ways in which a run may end. Long, since there are many, and each is told in a few lines over the same world. */
class RunWorkerTest {
    private final PlanningWorld world = new PlanningWorld();
    private final Plan plan = world.openPlan();
    private final JobId job = world.addOrder("A-1");
    private final ScriptedOptimizer optimizer = new ScriptedOptimizer();
    private final Schedule dear = Schedules.costing(900, route(world.van, job));
    private final Schedule cheap = Schedules.costing(400, route(world.truck, job));

    @Test
    void theBestScheduleBecomesTheHeadOfThePlan() {
        Run run = work(optimizer.improves(dear).improves(cheap));

        Revision head = world.plans.findHead(DISPATCHER, plan.id()).orElseThrow();
        assertThat(head.schedule()).isEqualTo(cheap);
        assertThat(head.parent()).isEmpty();
        assertThat(head.number()).isEqualTo(1);
        assertThat(head.author()).isEqualTo("dana");
        assertThat(head.createdAt()).isEqualTo(NOW);
        assertThat(head.travelVersion()).isEqualTo("straight lines x 1.3");
        assertThat(head.difference()).isEqualTo(new Difference(1, 0, 0));
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run.startedAt()).contains(NOW);
        assertThat(run.endedAt()).contains(NOW);
        assertThat(run.revision()).contains(head.id());
        assertThat(world.database.auditedActions()).endsWith("run.taken", "run.finished", "revision.created");
        assertThat(world.database.lastEvent("RevisionCreated").facts())
                .containsEntry("run", run.id().toString())
                .containsEntry("revision", head.id().toString())
                .containsEntry("number", "1");
    }

    @Test
    void eachRunAddsALinkToTheChain() {
        Revision first = world.planned(plan, dear);
        Revision second = world.planned(plan, cheap);

        assertThat(second.parent()).contains(first.id());
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.difference()).isEqualTo(new Difference(0, 0, 1));
        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions())
                .containsExactly(RevisionSummary.of(second), RevisionSummary.of(first));
    }

    @Test
    void theProblemHoldsTheDayAndTheVehiclesAtWork() {
        JobId other = world.addOrder("A-2");
        world.addOrder("B-1", MONDAY.plusDays(1));
        work(optimizer.improves(dear));

        PlanningProblem problem = optimizer.problems().getFirst();
        assertThat(problem.jobs()).extracting("id").containsExactlyInAnyOrder(job, other);
        assertThat(problem.depots()).containsExactly(world.depot);
        assertThat(problem.vehicles()).extracting("id").containsExactlyInAnyOrder(world.van, world.truck);
        assertThat(problem.shifts()).hasSize(2);
        assertThat(problem.travel().seconds(0, 1, 0)).isPositive();
    }

    @Test
    void aDayThatMemoryCannotHoldIsRefusedBeforeItIsRead() {
        for (int order = 0; order < DayReader.MOST_VISITS; order++) {
            world.addOrder("M-" + order);
        }
        Run run = work(optimizer);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure().orElseThrow()).contains("12001 visits", "at most 12000");
        assertThat(optimizer.problems()).isEmpty();
    }

    @Test
    void theSearchEndsAtItsTimeLimit() {
        Run run = work(optimizer.improves(dear).waitsForStop());
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(world.feed.last().iterations()).isEqualTo(600);
    }

    @Test
    void aStopKeepsTheBestScheduleSoFar() {
        Run asked = world.startRun(plan);
        optimizer
                .improves(dear)
                .iterates(Duration.ofSeconds(5))
                .does(() -> world.runs.stopRun(DISPATCHER, asked.id()))
                .waitsForStop();

        world.worker(optimizer).work(WORKER, asked.id());

        Run run = world.run(asked.id());
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run.stopRequested()).isTrue();
        assertThat(world.feed.last().iterations()).isLessThan(100);
        assertThat(world.plans.findHead(DISPATCHER, plan.id()).orElseThrow().schedule())
                .isEqualTo(dear);
    }

    @Test
    void aStopBeforeAnyScheduleCancelsTheRun() {
        Run asked = world.startRun(plan);
        optimizer.does(() -> world.runs.stopRun(DISPATCHER, asked.id())).waitsForStop();

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.CANCELLED);
        assertThat(world.feed.last().state()).isEqualTo(RunState.CANCELLED);
        assertThat(world.plans.findHead(DISPATCHER, plan.id())).isEmpty();
        assertThat(world.database.eventTypes()).endsWith("RunCancelled");
    }

    @Test
    void aStoppedRunWhoseWorkerDiedIsCancelledWithoutASearch() {
        Run asked = world.startRun(plan);
        leftByADeadWorker(asked);
        world.runs.stopRun(DISPATCHER, asked.id());

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.CANCELLED);
        assertThat(optimizer.problems()).isEmpty();
    }

    @Test
    void aRunLeftByADeadWorkerStartsAfresh() {
        Run asked = world.startRun(plan);
        leftByADeadWorker(asked);
        leftByADeadWorker(asked);

        world.worker(optimizer.improves(dear)).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FINISHED);
        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions()).hasSize(1);
    }

    @Test
    void aRunThatIsOverIsNotWorkedOnAgain() {
        Run run = work(optimizer.improves(dear));
        world.worker(optimizer).work(WORKER, run.id());
        assertThat(optimizer.problems()).hasSize(1);
        assertThat(world.run(run.id())).isEqualTo(run);
    }

    @Test
    void aRunThatIsGoneIsNotWorkedOn() {
        world.worker(optimizer).work(WORKER, RunId.random());
        assertThat(optimizer.problems()).isEmpty();
        assertThat(world.feed.published()).isEmpty();
    }

    @Test
    void aWorkerBelievedDeadAddsNoSecondRevision() {
        Run asked = world.startRun(plan);
        ScriptedOptimizer second = new ScriptedOptimizer().improves(cheap);
        optimizer.improves(dear).does(() -> world.worker(second).work(WORKER, asked.id()));

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions()).hasSize(1);
        assertThat(world.plans.findHead(DISPATCHER, plan.id()))
                .map(Revision::schedule)
                .contains(cheap);
        assertThat(world.database.auditedActions()).containsOnlyOnce("run.finished");
    }

    @Test
    void aSearchThatNobodyWantsAnyMoreEndsByItself() {
        Run asked = world.startRun(plan);
        optimizer
                .improves(dear)
                .does(() -> world.worker(optimizer).abandon(WORKER, asked.id(), "The machine is gone."))
                .waitsForStop();

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FAILED);
        assertThat(world.plans.findHead(DISPATCHER, plan.id())).isEmpty();
    }

    @Test
    void aPlanThatChangesMeanwhileIsReadAgain() {
        Revision first = world.planned(plan, dear);
        Run asked = world.startRun(plan);
        optimizer
                .improves(cheap)
                .does(() -> world.plans.publish(DISPATCHER, plan.id(), first.id()))
                .does(() -> world.planStore.interfere(3));

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FINISHED);
        assertThat(world.plan(plan.id()).published()).contains(first.id());
        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions()).hasSize(2);
    }

    @Test
    void aPlanThatNeverKeepsStillFailsTheRunAndLeavesNoRevision() {
        optimizer.improves(cheap).does(() -> world.planStore.interfere(5));
        Run run = work(optimizer);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(world.plans.history(DISPATCHER, plan.id()).revisions()).isEmpty();
        assertThat(world.database.eventTypes()).doesNotContain("RevisionCreated");
    }

    @Test
    void anErrorInTheSearchFailsTheRunWithASentenceForPeople() {
        Run run = work(optimizer.improves(dear).does(() -> {
            throw new IllegalArgumentException("Ada lives at 29.94, -90.10");
        }));

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure().orElseThrow())
                .contains("Start it again", run.id().toString())
                .doesNotContain("Ada", "29.94");
        assertThat(world.feed.last().state()).isEqualTo(RunState.FAILED);
        assertThat(world.database.eventTypes()).endsWith("RunFailed");
    }

    @Test
    void evenAFullMemoryLeavesNoRunBehind() {
        Run run = work(optimizer.does(() -> {
            throw new OutOfMemoryError("Java heap space");
        }));
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure().orElseThrow()).contains("memory of the server", "BAYOU_MEMORY=");
    }

    @Test
    void aMemoryThatAnotherThreadOfTheSearchFilledIsNamedToo() {
        Run run = work(optimizer.does(() -> {
            throw new IllegalStateException("A thread failed.", new OutOfMemoryError("Java heap space"));
        }));
        assertThat(run.failure().orElseThrow()).contains("memory of the server", "BAYOU_MEMORY=");
    }

    @Test
    void aMemoryThatIsFullOnlyWhenThePlanIsWrittenEndsTheRunToo() {
        Run asked = world.startRun(plan);
        optimizer.improves(dear).does(() -> world.planStore.fillMemory());

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FAILED);
        assertThat(world.run(asked.id()).failure().orElseThrow()).contains("memory of the server");
    }

    @Test
    void aDayThatThisServerHasNoRoomForIsRefusedWithWhatItNeeds() {
        Day day = read(new RunMemory(heap(64, 60)));

        assertThat(day)
                .isInstanceOfSatisfying(
                        Day.Missing.class,
                        missing -> assertThat(missing.reason())
                                .startsWith(
                                        "Depot Uptown has 1 visits on 2026-11-23. Planning them takes another 47 MB of memory,")
                                .contains("of the server's 64 MB only 4 are free", "BAYOU_MEMORY=1g"));
    }

    @Test
    void travelTimesThatThisServerHasNoRoomForAreNotComputed() {
        assertThat(read(new RunMemory(heap(64, 64)))).isInstanceOf(Day.Missing.class);
        assertThat(world.streets.matrices()).isZero();
    }

    @Test
    void twoRunsAtOnceAreNotGivenTheSameMemory() {
        RunMemory memory = new RunMemory(heap(64, 8));
        List<Day> besides = new ArrayList<>();
        optimizer.improves(dear).does(() -> besides.add(read(memory)));

        world.worker(optimizer, memory).work(WORKER, world.startRun(plan).id());

        assertThat(besides)
                .singleElement()
                .isInstanceOfSatisfying(
                        Day.Missing.class,
                        missing ->
                                assertThat(missing.reason()).contains("Start it again when the other runs are over"));
        assertThat(read(memory)).isInstanceOf(Day.Ready.class);
    }

    @Test
    void aRunThatFailsGivesItsMemoryBack() {
        RunMemory memory = new RunMemory(heap(64, 8));
        optimizer.does(() -> {
            throw new IllegalStateException("A fault.");
        });

        world.worker(optimizer, memory).work(WORKER, world.startRun(plan).id());

        assertThat(read(memory)).isInstanceOf(Day.Ready.class);
    }

    private Day read(RunMemory memory) {
        try (DayReader days = world.days(memory)) {
            return days.read(WORKER, plan, world.streets, Progress.NONE);
        }
    }

    private static RunMemory.Heap heap(long mostMebibytes, long usedMebibytes) {
        return new RunMemory.Heap() {
            @Override
            public long mostBytes() {
                return mostMebibytes << 20;
            }

            @Override
            public long usedBytes() {
                return usedMebibytes << 20;
            }

            @Override
            public void collect() {}
        };
    }

    @Test
    void aDatabaseThatIsAwayForAMomentDoesNotEndTheSearch() {
        Run run = work(optimizer
                .improves(dear)
                .does(() -> world.runStore.setAway(true))
                .iterates(Duration.ofSeconds(10))
                .does(() -> world.runStore.setAway(false))
                .improves(cheap));
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aRunWhoseEndCannotBeWrittenIsThrownBackAtTheQueue() {
        Run asked = world.startRun(plan);
        optimizer.improves(dear).does(() -> world.runStore.setAway(true));

        assertThatIllegalStateException()
                .isThrownBy(() -> world.worker(optimizer).work(WORKER, asked.id()));

        world.runStore.setAway(false);
        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.RUNNING);
        world.worker(new ScriptedOptimizer().improves(cheap)).work(WORKER, asked.id());
        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void anInterruptedWorkerLeavesTheRunForAnother() {
        Run asked = world.startRun(plan);
        optimizer.improves(dear).does(() -> Thread.currentThread().interrupt()).waitsForStop();

        assertThatIllegalStateException()
                .isThrownBy(() -> world.worker(optimizer).work(WORKER, asked.id()))
                .withMessageContaining("starts afresh");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aDayWithoutOrdersFailsWithAdvice() {
        Plan tuesday = world.plans.openPlan(DISPATCHER, world.depot.id(), MONDAY.plusDays(1));
        Run run = work(tuesday, optimizer);
        assertThat(run.failure())
                .contains(
                        "Depot Uptown has no orders to plan on 2026-11-24. Import some in the orders view, or choose the places there of those that wait.");
    }

    @Test
    void aDayWithoutShiftsFailsWithAdvice() {
        world.addOrder("B-1", MONDAY.plusDays(1));
        Plan tuesday = world.plans.openPlan(DISPATCHER, world.depot.id(), MONDAY.plusDays(1));
        Run run = work(tuesday, optimizer);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure())
                .contains("No vehicle of depot Uptown has a shift on 2026-11-24. Add one in the fleet view.");
    }

    @Test
    void anAbandonedRunSaysWhy() {
        Run asked = world.startRun(plan);
        leftByADeadWorker(asked);

        world.worker(optimizer).abandon(WORKER, asked.id(), "The worker died three times.");
        world.worker(optimizer).abandon(WORKER, asked.id(), "Again.");

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.FAILED);
        assertThat(world.run(asked.id()).failure()).contains("The worker died three times.");
        assertThat(world.feed.published()).extracting(RunProgress::state).containsExactly(RunState.FAILED);
    }

    @Test
    void onlyAWorkerWorks() {
        Run asked = world.startRun(plan);
        for (var caller : List.of(NOBODY, DISPATCHER)) {
            assertThatExceptionOfType(NotPermittedException.class)
                    .isThrownBy(() -> world.worker(optimizer).work(caller, asked.id()));
            assertThatExceptionOfType(NotPermittedException.class)
                    .isThrownBy(() -> world.worker(optimizer).abandon(caller, asked.id(), "No."));
        }
        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.QUEUED);
    }

    private Run work(ScriptedOptimizer search) {
        return work(plan, search);
    }

    private Run work(Plan which, ScriptedOptimizer search) {
        Run asked = world.startRun(which);
        world.worker(search).work(WORKER, asked.id());
        return world.run(asked.id());
    }

    private void leftByADeadWorker(Run run) {
        Run taken = world.run(run.id()).taken(NOW.minusSeconds(60));
        world.database.run(() -> world.runStore.update(taken));
    }
}
