package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.adapters.json.ArrangementsJsonTest;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Crew;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.Origin;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunGain;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.RunState;
import com.bayoutech.planning.RunStore;
import com.bayoutech.planning.WhatIf;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresPlanStoreIT {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final PlanStore store = Postgres.bean(PlanStore.class);
    private final RunStore runs = Postgres.bean(RunStore.class);
    private final Depot depot = Postgres.depot();
    private final Plan plan = add(DAY);

    private Plan add(LocalDate day) {
        Plan fresh = new Plan(PlanId.random(), depot.id(), day, Optional.empty(), Optional.empty(), 0);
        assertThat(store.insert(fresh)).isTrue();
        return fresh;
    }

    @Test
    void aDepotsDayHasOnePlan() {
        Plan second = new Plan(PlanId.random(), depot.id(), DAY, Optional.empty(), Optional.empty(), 0);

        assertThat(store.insert(second)).isFalse();
        assertThat(store.insert(plan)).as("ids of a day's plans are the same").isFalse();
        assertThat(store.find(depot.id(), DAY)).contains(plan);
        assertThat(store.find(plan.id())).contains(plan);
        assertThat(store.find(second.id())).isEmpty();
        assertThat(store.find(depot.id(), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aDepotsPlansComeTheLatestDayFirst() {
        Plan tomorrow = add(DAY.plusDays(1));

        assertThat(store.list(depot.id())).containsExactly(tomorrow, plan);
    }

    @Test
    void revisionsComeBackTheNewestFirst() {
        Revision first = revision(1, Optional.empty());
        Revision second = revision(2, Optional.of(first.id()));

        store.insert(first);
        store.insert(second);

        assertThat(store.listRevisions(plan.id()))
                .containsExactly(RevisionSummary.of(second), RevisionSummary.of(first));
        assertThat(store.findRevision(first.id())).contains(first);
        assertThat(store.findRevision(RevisionId.random())).isEmpty();
    }

    @Test
    void revisionsAreCountedAndLeadToThoseMadeFromThem() {
        assertThat(store.lastNumber(plan.id())).isZero();
        Revision first = revision(1, Optional.empty());
        Revision taken = revision(2, Optional.of(first.id()));
        Revision instead = revision(3, Optional.of(first.id()));
        store.insert(first);
        store.insert(taken);
        store.insert(instead);

        assertThat(store.lastNumber(plan.id())).isEqualTo(3);
        assertThat(store.findNewestChild(plan.id(), first.id())).contains(instead);
        assertThat(store.findNewestChild(plan.id(), instead.id())).isEmpty();
        assertThat(store.hasChild(plan.id(), first.id())).isTrue();
        assertThat(store.hasChild(plan.id(), instead.id())).isFalse();
    }

    @Test
    void aWhatIfIsAPlanBesideTheDaysOwn() {
        Revision base = revision(1, Optional.empty());
        store.insert(base);
        Plan whatIf = whatIf("Two vans", base);
        store.insertWhatIf(whatIf);

        assertThat(store.listWhatIfs(plan.id())).containsExactly(whatIf);
        assertThat(store.find(whatIf.id())).contains(whatIf);
        assertThat(store.find(depot.id(), DAY)).contains(plan);
        assertThat(store.list(depot.id())).containsExactlyInAnyOrder(plan, whatIf);
        assertThat(store.findNewestChild(whatIf.id(), base.id())).isEmpty();
    }

    @Test
    void aPlanHasOneWhatIfOfANameUnlessItIsDropped() {
        Revision base = revision(1, Optional.empty());
        store.insert(base);
        Plan first = whatIf("Two vans", base);
        store.insertWhatIf(first);

        assertThatThrownBy(() -> store.insertWhatIf(whatIf("two VANS", base)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("(two VANS) already");
        WhatIf dropped = new WhatIf(plan.id(), "Two vans", base.id(), true);
        assertThat(store.update(new Plan(
                        first.id(), depot.id(), DAY, Optional.empty(), Optional.empty(), 0, Optional.of(dropped))))
                .isTrue();
        store.insertWhatIf(whatIf("two VANS", base));
        assertThat(store.find(first.id()).orElseThrow().whatIf()).contains(dropped);
    }

    @Test
    void whatIfsGoWithTheDaysPlan() {
        Revision base = revision(1, Optional.empty());
        store.insert(base);
        Plan whatIf = whatIf("Two vans", base);
        store.insertWhatIf(whatIf);

        store.removeAll(depot.id());

        assertThat(store.find(whatIf.id())).isEmpty();
        assertThat(store.findRevision(base.id())).isEmpty();
    }

    @Test
    void aPlanIsWrittenOnlyOnTheVersionThatWasRead() {
        Revision revision = revision(1, Optional.empty());
        store.insert(revision);
        Plan changed = new Plan(
                plan.id(), depot.id(), DAY, Optional.of(revision.id()), Optional.of(revision.id()), plan.version());

        assertThat(store.update(changed)).isTrue();
        assertThat(store.update(changed)).isFalse();

        Plan stored = store.find(plan.id()).orElseThrow();
        assertThat(stored.head()).contains(revision.id());
        assertThat(stored.published()).contains(revision.id());
        assertThat(stored.version()).isEqualTo(plan.version() + 1);
    }

    @Test
    void plansGoWithRevisionsAndRuns() {
        Revision revision = revision(1, Optional.empty());
        store.insert(revision);
        store.update(
                new Plan(plan.id(), depot.id(), DAY, Optional.of(revision.id()), Optional.empty(), plan.version()));
        Run run = run(RunState.FINISHED, Optional.of(revision.id()));
        runs.insert(run);

        store.removeAll(depot.id());

        assertThat(store.find(plan.id())).isEmpty();
        assertThat(store.findRevision(revision.id())).isEmpty();
        assertThat(runs.find(run.id())).isEmpty();
    }

    @Test
    void aRunComesBackAsItWas() {
        Run queued = run(RunState.QUEUED, Optional.empty());
        runs.insert(queued);
        Revision revision = revision(1, Optional.empty());
        store.insert(revision);
        Run finished = new Run(
                queued.id(),
                plan.id(),
                RunState.FINISHED,
                "ann",
                Duration.ofSeconds(30),
                NOW,
                Optional.of(NOW.plusSeconds(1)),
                Optional.of(NOW.plusSeconds(2)),
                false,
                Optional.of(revision.id()),
                Optional.of("not really"),
                queued.scope(),
                queued.isProposal(),
                Optional.of(new RunGain(500, 3, 400, 1)),
                queued.traceId());

        assertThat(runs.findActive(plan.id())).contains(queued);
        runs.update(finished);

        assertThat(runs.find(queued.id())).contains(finished);
        assertThat(runs.findLatest(plan.id())).contains(finished);
        assertThat(runs.findActive(plan.id())).isEmpty();
    }

    @Test
    void whatARunMayChangeIsKept() {
        for (RunScope scope : List.of(
                new RunScope.WholeDay(),
                new RunScope.OfRoutes(List.of(ShiftId.random(), ShiftId.random())),
                new RunScope.Insertion(List.of(JobId.random())))) {
            Run run = new Run(
                    RunId.random(),
                    plan.id(),
                    RunState.FAILED,
                    "ann",
                    Duration.ofSeconds(30),
                    NOW,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    scope,
                    true,
                    Optional.empty(),
                    "");
            runs.insert(run);
            assertThat(runs.find(run.id())).contains(run);
        }
    }

    @Test
    void aPlanHasOneProposalAndItGoesWithItsPlan() {
        Revision base = revision(1, Optional.empty());
        store.insert(base);
        Proposal first = proposal(base);
        Proposal second = proposal(base);
        runs.insert(first);
        assertThat(runs.findProposal(plan.id())).contains(first);
        runs.insert(second);
        assertThat(runs.findProposal(plan.id())).contains(second);
        assertThat(runs.removeProposal(first.run())).isFalse();
        assertThat(runs.removeProposal(second.run())).isTrue();
        assertThat(runs.findProposal(plan.id())).isEmpty();

        runs.insert(first);
        store.removeAll(depot.id());
        assertThat(runs.findProposal(plan.id())).isEmpty();
    }

    private Proposal proposal(Revision base) {
        Run run = run(RunState.FINISHED, Optional.empty());
        runs.insert(run);
        return new Proposal(run.id(), plan.id(), base.id(), "ann", NOW, "streets 1", base.schedule());
    }

    @Test
    void aPlanHasOneActiveRun() {
        runs.insert(run(RunState.FAILED, Optional.empty()));
        runs.insert(run(RunState.RUNNING, Optional.empty()));

        assertThatThrownBy(() -> runs.insert(run(RunState.QUEUED, Optional.empty())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("optimised already");
    }

    @Test
    void aStopRequestOutlivesTheUpdatesOfAWorkerThatHasNotSeenIt() {
        Run running = run(RunState.RUNNING, Optional.empty());
        runs.insert(running);

        assertThat(runs.requestStop(running.id())).isTrue();
        runs.update(running);

        assertThat(runs.find(running.id())).map(Run::stopRequested).contains(true);
    }

    @Test
    void aRunThatIsOverCannotBeStopped() {
        Run over = run(RunState.CANCELLED, Optional.empty());
        runs.insert(over);

        assertThat(runs.requestStop(over.id())).isFalse();
        assertThat(runs.requestStop(RunId.random())).isFalse();
    }

    @Test
    void aRunThatIsOverOrGoneIsNotUpdated() {
        Run over = run(RunState.CANCELLED, Optional.empty());
        runs.insert(over);

        assertThat(runs.update(over)).isFalse();
        assertThat(runs.update(run(RunState.FAILED, Optional.empty()))).isFalse();
    }

    @Test
    void whoDrovePublishedRoutesIsKeptAsItWasLast() {
        assertThat(store.findCrew(plan.id())).isEmpty();
        Crew crew = new Crew(Map.of(ShiftId.random(), DriverId.random()));

        store.saveCrew(plan.id(), crew);
        assertThat(store.findCrew(plan.id())).contains(crew);

        store.saveCrew(plan.id(), Crew.NONE);
        assertThat(store.findCrew(plan.id())).contains(Crew.NONE);
        store.removeAll(depot.id());
        assertThat(store.findCrew(plan.id())).isEmpty();
    }

    private Revision revision(int number, Optional<RevisionId> parent) {
        Schedule schedule = new Schedule(
                List.of(), List.of(new Unassigned(JobId.random(), UnassignedReason.NO_SHIFT)), new Costs(number, 2, 3));
        return new Revision(
                RevisionId.random(),
                plan.id(),
                parent,
                number,
                "ann",
                NOW,
                "straight-line 1.3",
                schedule,
                new Difference(1, 2, 3),
                ArrangementsJsonTest.arrangements(),
                new Origin(Origin.Kind.ASSIGN, List.of(JobId.random()), List.of(VehicleId.random()), Optional.empty()));
    }

    private Plan whatIf(String name, Revision base) {
        return new Plan(
                PlanId.random(),
                depot.id(),
                DAY,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(new WhatIf(plan.id(), name, base.id(), false)));
    }

    private Run run(RunState state, Optional<RevisionId> revision) {
        return new Run(
                RunId.random(),
                plan.id(),
                state,
                "ann",
                Duration.ofSeconds(30),
                NOW,
                Optional.empty(),
                Optional.empty(),
                false,
                revision,
                Optional.empty(),
                "");
    }
}
