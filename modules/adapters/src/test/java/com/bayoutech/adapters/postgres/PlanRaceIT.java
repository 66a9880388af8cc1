package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.Origin;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of a plan that several people change at the same moment, on the real database. */
class PlanRaceIT {
    private static final int PEOPLE = 4;

    private final PlanStore store = Postgres.bean(PlanStore.class);
    private final UnitOfWork unitOfWork = Postgres.bean(UnitOfWork.class);
    private final Depot depot = Postgres.depot();
    private final Plan plan = store.insert(
            new Plan(PlanId.random(), depot.id(), LocalDate.of(2026, 3, 2), Optional.empty(), Optional.empty(), 0));

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
}
