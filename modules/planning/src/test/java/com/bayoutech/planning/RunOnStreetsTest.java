package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static com.bayoutech.planning.PlanningWorld.WORKER;
import static com.bayoutech.planning.Schedules.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.Streets.State;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunOnStreetsTest {
    private static final Place FIELD = new Place(29.95, -90.12);
    private static final Place ISLAND = new Place(29.99, -90.2);

    private final PlanningWorld world = new PlanningWorld();
    private final Plan plan = world.openPlan();
    private final JobId job = world.addOrder("A-1");
    private final ScriptedOptimizer optimizer = new ScriptedOptimizer();
    private final Schedule found = Schedules.costing(900, route(world.van, job));

    @Test
    void jobsOffTheStreetsAreNamedAndTheOthersPlanned() {
        JobId inAField = world.addOrder("A-2", MONDAY, FIELD);
        JobId onAnIsland = world.addOrder("A-3", MONDAY, ISLAND);
        world.streets.reach(FIELD, new Reach.TooFar(229.6, 150));
        world.streets.reach(ISLAND, new Reach.CutOff());

        Run run = work(optimizer.improves(found));

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(optimizer.problems().getFirst().jobs()).extracting("id").containsExactly(job);
        Schedule schedule =
                world.plans.findHead(DISPATCHER, plan.id()).orElseThrow().schedule();
        assertThat(schedule.routes()).isEqualTo(found.routes());
        assertThat(schedule.costs()).isEqualTo(found.costs());
        assertThat(schedule.unassigned())
                .containsExactly(
                        new Unassigned(
                                inAField, UnassignedReason.OFF_THE_STREETS, Optional.of(new Unassigned.Gap(230, 150))),
                        new Unassigned(onAnIsland, UnassignedReason.CUT_OFF));
    }

    @Test
    void theyAreNamedWhileTheSearchGoesOn() {
        JobId inAField = world.addOrder("A-2", MONDAY, FIELD);
        world.streets.reach(FIELD, new Reach.TooFar(Double.POSITIVE_INFINITY, 150));

        work(optimizer.improves(found));

        assertThat(world.feed.published())
                .filteredOn(progress -> !progress.best().routes().isEmpty())
                .hasSizeGreaterThan(1)
                .allSatisfy(progress -> assertThat(progress.best().unassigned())
                        .containsExactly(new Unassigned(inAField, UnassignedReason.OFF_THE_STREETS)));
    }

    @Test
    void anOrderThatWaitsForItsPlaceIsNotPlanned() {
        world.addWaitingOrder("A-2");
        work(optimizer.improves(found));
        assertThat(optimizer.problems().getFirst().jobs()).extracting("id").containsExactly(job);
    }

    @Test
    void travelIsAskedForOnceARun() {
        work(optimizer.improves(found));
        assertThat(world.streets.matrices()).isEqualTo(1);
    }

    @Test
    void aDepotInAFieldFailsTheRunWithAdvice() {
        world.streets.reach(world.depot.place(), new Reach.TooFar(612, 150));
        assertThat(work(optimizer).failure())
                .contains("Depot Uptown is 612 m from the nearest street; the limit is 150 m."
                        + " Correct its latitude and longitude in the fleet file and import that again.");
        assertThat(optimizer.problems()).isEmpty();
    }

    @Test
    void aDepotThatIsCutOffFailsTheRun() {
        world.streets.reach(world.depot.place(), new Reach.CutOff());
        assertThat(work(optimizer).failure().orElseThrow()).contains("Depot Uptown is on a street from which no way");
    }

    @Test
    void aRunWaitsForStreetsAndSaysSo() {
        State preparing = new State.Preparing("reading", 0.4);
        world.streets.become(preparing, preparing, new State.Ready("Flatland", "1", ""));

        Run run = work(optimizer.improves(found));

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(world.feed.published())
                .extracting(RunProgress::preparation)
                .containsSequence("", "Streets are being prepared: 40 %")
                .endsWith("");
    }

    @Test
    void aStopEndsTheWaiting() {
        Run asked = world.startRun(plan);
        world.streets.become(new State.Preparing("reading", 0.4));
        world.streets.whenAsked(() -> world.runs.stopRun(DISPATCHER, asked.id()));

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.CANCELLED);
        assertThat(world.feed.last().state()).isEqualTo(RunState.CANCELLED);
        assertThat(optimizer.problems()).isEmpty();
    }

    @Test
    void aStopEndsTheComputationOfTravelTimes() {
        Run asked = world.startRun(plan);
        world.streets.whileComputing(progress -> {
            progress.report("rows", 0.25);
            world.runs.stopRun(DISPATCHER, asked.id());
            progress.advance("rows", 0.5);
            throw new AssertionError("Nobody stopped the computation.");
        });

        world.worker(optimizer).work(WORKER, asked.id());

        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.CANCELLED);
        assertThat(world.feed.published())
                .extracting(RunProgress::preparation)
                .contains("Travel times are being computed: 25 %");
    }

    @Test
    void anInterruptedComputationLeavesTheRunForAnother() {
        Run asked = world.startRun(plan);
        world.streets.whileComputing(progress -> {
            Thread.currentThread().interrupt();
            progress.advance("rows", 0.5);
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> world.worker(optimizer).work(WORKER, asked.id()))
                .withMessageContaining("starts afresh");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(world.run(asked.id()).state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void streetsThatCannotBePreparedFailTheRunWithoutNamingFiles() {
        world.streets.become(new State.Failed("The extract (a.osm.pbf) is damaged. Fetch it again."));
        Run run = work(optimizer);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure()).contains(StreetsNotReadyException.NO_STREETS);
    }

    private Run work(ScriptedOptimizer search) {
        Run asked = world.startRun(plan);
        world.worker(search).work(WORKER, asked.id());
        return world.run(asked.id());
    }
}
