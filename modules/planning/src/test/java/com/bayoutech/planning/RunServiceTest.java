package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.LIMIT;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static com.bayoutech.planning.PlanningWorld.NOW;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Feed;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.routing.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunServiceTest {
    private final PlanningWorld world = new PlanningWorld();
    private final Plan plan = world.openPlan();

    @Test
    void aStartedRunWaitsInTheQueue() {
        Run run = world.startRun(plan);

        assertThat(run.state()).isEqualTo(RunState.QUEUED);
        assertThat(run.requestedBy()).isEqualTo("dana");
        assertThat(run.requestedAt()).isEqualTo(NOW);
        assertThat(run.traceId()).isEqualTo("trace-1");
        assertThat(world.queue).containsExactly(run.id());
        assertThat(world.runs.findLatestRun(DISPATCHER, plan.id())).contains(run);
        assertThat(world.database.auditedActions()).endsWith("run.requested");
        assertThat(world.database.lastEvent("RunRequested").facts())
                .containsEntry("run", run.id().toString());
    }

    @Test
    void aPlanHasOneRunAtATime() {
        world.startRun(plan);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.startRun(plan))
                .withMessageContaining("optimised already");
        assertThat(world.queue).hasSize(1);
    }

    @Test
    void ofTwoPeopleWhoStartAtTheSameMomentOneIsRefused() {
        world.runStore.beOvertakenBy(someoneElsesRun());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.startRun(plan))
                .withMessageContaining("optimised already");
        assertThat(world.database.auditedActions()).doesNotContain("run.requested");
    }

    @Test
    void aRunThatIsOverMakesRoomForTheNext() {
        Run first = world.startRun(plan);
        world.runs.stopRun(DISPATCHER, first.id());
        assertThat(world.startRun(plan).state()).isEqualTo(RunState.QUEUED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT12H1S"})
    void aTimeLimitOutOfBoundsIsRefused(Duration limit) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.runs.startRun(DISPATCHER, plan.id(), RunRequest.of(limit, "")))
                .withMessageContaining("12 hours");
    }

    @Test
    void aRunOfAPlanThatIsGoneIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> world.runs.startRun(DISPATCHER, PlanId.random(), RunRequest.of(LIMIT, "")))
                .withMessageContaining("no plan");
    }

    @Test
    void aQueuedRunThatIsStoppedIsCancelledAtOnce() {
        List<RunProgress> seen = new ArrayList<>();
        world.runs.watch(DISPATCHER, plan.id(), seen::add);
        Run run = world.startRun(plan);

        world.runs.stopRun(DISPATCHER, run.id());

        assertThat(world.run(run.id()).state()).isEqualTo(RunState.CANCELLED);
        assertThat(world.run(run.id()).endedAt()).contains(NOW);
        assertThat(seen)
                .containsExactly(
                        new RunProgress(run.id(), plan.id(), RunState.CANCELLED, Duration.ZERO, 0, Schedule.EMPTY));
        assertThat(world.database.auditedActions()).endsWith("run.stop-requested", "run.cancelled");
    }

    @Test
    void aRunningRunIsOnlyAskedToStopAndOnlyOnce() {
        Run run = world.startRun(plan);
        world.database.run(() -> world.runStore.update(world.run(run.id()).taken(NOW)));

        world.runs.stopRun(DISPATCHER, run.id());
        world.runs.stopRun(DISPATCHER, run.id());

        assertThat(world.run(run.id()).state()).isEqualTo(RunState.RUNNING);
        assertThat(world.run(run.id()).stopRequested()).isTrue();
        assertThat(world.database.auditedActions()).containsOnlyOnce("run.stop-requested");
    }

    @Test
    void stoppingARunThatIsOverChangesNothing() {
        Run run = world.startRun(plan);
        world.worker(new ScriptedOptimizer()).abandon(WORKER, run.id(), "Enough.");
        world.runs.stopRun(DISPATCHER, run.id());
        assertThat(world.run(run.id()).state()).isEqualTo(RunState.FAILED);
        assertThat(world.database.auditedActions()).doesNotContain("run.stop-requested");
    }

    @Test
    void whoeverWatchesHearsUntilTheSubscriptionIsClosed() {
        List<RunProgress> seen = new ArrayList<>();
        Feed.Subscription subscription = world.runs.watch(DISPATCHER, plan.id(), seen::add);
        subscription.close();
        world.runs.stopRun(DISPATCHER, world.startRun(plan).id());
        assertThat(seen).isEmpty();
    }

    @Test
    void nobodyGetsThrough() {
        Run run = world.startRun(plan);
        assertNotPermitted(() -> world.runs.startRun(NOBODY, plan.id(), RunRequest.of(LIMIT, "")));
        assertNotPermitted(() -> world.runs.stopRun(NOBODY, run.id()));
        assertNotPermitted(() -> world.runs.findLatestRun(NOBODY, plan.id()));
        assertNotPermitted(() -> world.runs.watch(NOBODY, plan.id(), progress -> {}));
    }

    private static void assertNotPermitted(ThrowingCallable call) {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(call);
    }

    private Run someoneElsesRun() {
        return new Run(
                RunId.random(),
                plan.id(),
                RunState.QUEUED,
                "eve",
                LIMIT,
                NOW,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
