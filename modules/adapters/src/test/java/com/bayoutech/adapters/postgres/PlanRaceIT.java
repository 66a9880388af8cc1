package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.OpenDays;
import com.bayoutech.planning.Origin;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanNews;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.RunStore;
import com.bayoutech.planning.WhatIfService;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a plan that several people change at the same moment, on the real database. */
class PlanRaceIT {
    private static final int PEOPLE = 4;
    private static final Caller OFFICE = Caller.system("office", Permission.values());

    private final PlanStore store = Postgres.bean(PlanStore.class);
    private final UnitOfWork unitOfWork = Postgres.bean(UnitOfWork.class);
    private final Depot depot = Postgres.depot();
    private final List<PlanNews> news = new CopyOnWriteArrayList<>();
    private final PlanEditor editor = new PlanEditor(
            store,
            new OpenDays(
                    new OrderService(Postgres.bean(OrderStore.class), unitOfWork, OrderFeed.NONE),
                    new FleetService(
                            Postgres.bean(FleetStore.class),
                            unitOfWork,
                            Postgres.bean(AuditTrail.class),
                            Postgres.bean(Outbox.class))),
            new NoStreets(),
            unitOfWork,
            Postgres.bean(AuditTrail.class),
            Postgres.bean(Outbox.class),
            new Listed(),
            InstantSource.system());
    private final Plan plan =
            new Plan(PlanId.random(), depot.id(), LocalDate.of(2026, 3, 2), Optional.empty(), Optional.empty(), 0);

    @BeforeEach
    void addThePlan() {
        store.insert(plan);
    }

    @Test
    void ofThoseWhoHoldOneVersionOneAddsARevision() throws Exception {
        for (int round = 1; round <= 10; round++) {
            Plan read = unitOfWork.call(() -> store.find(plan.id()).orElseThrow());
            int number = round;
            long winners = race(() -> unitOfWork.call(() -> add(read, number)));

            assertThat(winners).isEqualTo(1);
            Plan now = unitOfWork.call(() -> store.find(plan.id()).orElseThrow());
            List<RevisionSummary> chain = unitOfWork.call(() -> store.listRevisions(plan.id()));
            assertThat(now.version()).isEqualTo(read.version() + 1);
            assertThat(chain).hasSize(round);
            assertThat(now.head()).contains(chain.getFirst().id());
            assertThat(chain.getFirst().parent()).isEqualTo(read.head());
        }
    }

    @Test
    void ofThoseWhoRestoreOnOneHeadOneDoesAndTheOthersAreTold() throws Exception {
        Plan read = unitOfWork.call(() -> store.find(plan.id()).orElseThrow());
        assertThat(unitOfWork.call(() -> add(read, 1))).isTrue();
        RevisionId first = head();
        AtomicInteger told = new AtomicInteger();
        for (int round = 1; round <= 10; round++) {
            RevisionId seen = head();
            int before = told.get();
            long winners = race(() -> unlessOvertaken(told, () -> editor.restore(OFFICE, plan.id(), seen, first)));

            assertThat(winners).isEqualTo(1);
            assertThat(told.get() - before).isEqualTo(PEOPLE - 1);
            List<RevisionSummary> chain = unitOfWork.call(() -> store.listRevisions(plan.id()));
            assertThat(chain).hasSize(1 + round);
            assertThat(chain.getFirst().parent()).contains(seen);
            assertThat(news).as("what all hear").hasSize(round);
        }
    }

    @Test
    void whoeverUndoesAndWhoeverRestoresAtOnceTheHeadIsWhatOneOfThemMade() throws Exception {
        Plan read = unitOfWork.call(() -> store.find(plan.id()).orElseThrow());
        assertThat(unitOfWork.call(() -> add(read, 1))).isTrue();
        RevisionId first = head();
        editor.restore(OFFICE, plan.id(), first, first);
        for (int round = 1; round <= 10; round++) {
            RevisionId seen = head();
            AtomicInteger told = new AtomicInteger();
            AtomicInteger turn = new AtomicInteger();
            long winners = race(() -> unlessOvertaken(
                    told,
                    () -> turn.getAndIncrement() % 2 == 0
                            ? editor.undo(OFFICE, plan.id(), seen)
                            : editor.restore(OFFICE, plan.id(), seen, first)));

            assertThat(winners).isEqualTo(1);
            assertThat(told.get()).isEqualTo(PEOPLE - 1);
            PlanNews.HeadMoved last = (PlanNews.HeadMoved) news.getLast();
            assertThat(head()).isNotEqualTo(seen).isEqualTo(last.head());
            if (head().equals(first)) {
                editor.restore(OFFICE, plan.id(), first, first);
            }
        }
    }

    @Test
    void ofThoseWhoBeginAWhatIfOfOneNameOneDoes() throws Exception {
        Plan read = unitOfWork.call(() -> store.find(plan.id()).orElseThrow());
        assertThat(unitOfWork.call(() -> add(read, 1))).isTrue();
        RevisionId first = head();
        WhatIfService whatIfs = new WhatIfService(
                store,
                Postgres.bean(RunStore.class),
                unitOfWork,
                Postgres.bean(AuditTrail.class),
                Postgres.bean(Outbox.class),
                InstantSource.system());
        AtomicInteger told = new AtomicInteger();

        long winners = race(() -> unlessOvertaken(told, () -> whatIfs.begin(OFFICE, plan.id(), first, "Two vans")));

        assertThat(winners).isEqualTo(1);
        assertThat(told.get()).isEqualTo(PEOPLE - 1);
        Plan whatIf = whatIfs.list(OFFICE, plan.id()).getFirst();
        assertThat(unitOfWork.call(() -> store.listRevisions(whatIf.id())))
                .extracting(RevisionSummary::parent)
                .containsExactly(Optional.of(first));
    }

    private RevisionId head() {
        return unitOfWork.call(() -> store.find(plan.id()).orElseThrow()).head().orElseThrow();
    }

    private static boolean unlessOvertaken(AtomicInteger told, Supplier<?> change) {
        try {
            var _ = change.get();
            return true;
        } catch (RefusedException refused) {
            told.incrementAndGet();
            return false;
        }
    }

    /** As the chain does it: hold, add, move the head. */
    private boolean add(Plan read, int number) {
        if (!store.hold(read)) {
            return false;
        }
        Revision revision = revision(read, number);
        store.insert(revision);
        return store.update(new Plan(
                read.id(), read.depot(), read.day(), Optional.of(revision.id()), read.published(), read.version()));
    }

    private static long race(Callable<Boolean> change) throws Exception {
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<Boolean>> all = Collections.nCopies(PEOPLE, () -> {
                together.await();
                return change.call();
            });
            long winners = 0;
            for (Future<Boolean> outcome : people.invokeAll(all)) {
                winners += outcome.get() ? 1 : 0;
            }
            return winners;
        }
    }

    private static Revision revision(Plan plan, int number) {
        Schedule schedule = new Schedule(
                List.of(), List.of(new Unassigned(JobId.random(), UnassignedReason.NO_SHIFT)), new Costs(number, 0, 0));
        return new Revision(
                RevisionId.random(),
                plan.id(),
                plan.head(),
                number,
                "ann",
                Instant.parse("2026-03-01T08:00:00Z"),
                "streets 1",
                schedule,
                new Difference(0, 0, 0),
                Arrangements.NONE,
                Origin.RUN);
    }

    /** Notes what all would hear. */
    private final class Listed implements PlanFeed {
        @Override
        public void publish(PlanNews what) {
            news.add(what);
        }

        @Override
        public Subscription subscribe(PlanId of, Consumer<PlanNews> listener) {
            throw new UnsupportedOperationException("Nobody listens here.");
        }
    }
}
