package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditRecord;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TransactionUnitOfWorkIT {
    private final UnitOfWork unitOfWork = Postgres.bean(UnitOfWork.class);
    private final AuditTrail auditTrail = Postgres.bean(AuditTrail.class);
    private final AuditReader auditReader = Postgres.bean(AuditReader.class);
    private final Outbox outbox = Postgres.bean(Outbox.class);
    private final FleetStore fleet = Postgres.bean(FleetStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);

    private final DepotId id = DepotId.random();
    private final Depot depot = new Depot(id, "Depot " + id, new Place(1, 2), ZoneId.of("UTC"));
    private final AuditEntry entry =
            new AuditEntry(Caller.system("test"), "depot.saved", "depot", id.value(), Map.of("name", "Depot"));
    private final Event event = Event.of("depot", id.value(), "DepotSaved", Map.of("name", "Depot"));

    @Test
    void aChangeItsAuditEntryAndItsEventCommitTogether() {
        unitOfWork.run(this::changeAll);

        assertThat(fleet.findDepot(id)).contains(depot);
        assertThat(auditReader.list(AuditQuery.ALL, Long.MAX_VALUE, 1_000))
                .filteredOn(AuditRecord::subjectId, id.value())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.callerName()).isEqualTo("system:test");
                    assertThat(kept.action()).isEqualTo("depot.saved");
                    assertThat(kept.facts()).isEqualTo(Map.of("name", "Depot"));
                });
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void anExceptionTakesAllThreeBack() {
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    unitOfWork.run(this::changeAll);
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(fleet.findDepot(id)).isEmpty();
        assertThat(auditReader.list(AuditQuery.ALL, Long.MAX_VALUE, 1_000))
                .extracting(AuditRecord::subjectId)
                .doesNotContain(id.value());
        assertThat(events()).isZero();
    }

    @Test
    void whatIsForAfterwardsWaitsForTheOutermostCommit() {
        List<String> done = new ArrayList<>();
        unitOfWork.run(() -> {
            unitOfWork.run(() -> unitOfWork.afterwards(() -> done.add("told")));
            done.add("changed");
        });
        assertThat(done).containsExactly("changed", "told");

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    unitOfWork.afterwards(() -> done.add("never"));
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        unitOfWork.afterwards(() -> done.add("at once"));
        assertThat(done).containsExactly("changed", "told", "at once");
    }

    @Test
    void nothingIsAuditedOrSentOutsideOfAUnitOfWork() {
        assertThatThrownBy(() -> auditTrail.append(entry)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theAuditTrailRefusesEveryChange() {
        unitOfWork.run(() -> auditTrail.append(entry));

        for (String change : new String[] {
            "update audit_entry set action = 'nothing.happened'", "delete from audit_entry", "truncate audit_entry"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).rootCause().hasMessageContaining("append-only");
        }
        assertThat(auditReader.list(AuditQuery.ALL, Long.MAX_VALUE, 1_000))
                .extracting(AuditRecord::subjectId)
                .contains(id.value());
    }

    @Test
    void theAuditTrailIsReadFromTheNewestOn() {
        unitOfWork.run(() -> {
            auditTrail.append(entry);
            auditTrail.append(entry);
            auditTrail.append(entry);
        });

        long newest =
                auditReader.list(AuditQuery.ALL, Long.MAX_VALUE, 1).getFirst().sequence();

        assertThat(auditReader.list(AuditQuery.ALL, newest, 2))
                .extracting(AuditRecord::sequence)
                .hasSize(2)
                .allMatch(sequence -> sequence < newest)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theOutboxShowsItsNumberAndAge() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Postgres.bean(MeterBinder.class).bindTo(meters);
        unitOfWork.run(() -> outbox.append(event));

        assertThat(meters.get("bayou.outbox.rows").gauge().value()).isPositive();
        assertThat(meters.get("bayou.outbox.age").timeGauge().value()).isPositive();
    }

    @Test
    void howeverFullTheOutboxIsNoMoreThanAFewAreCounted() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new OutboxGauges(jdbc, 3).bindTo(meters);
        for (int appended = 0; appended < 5; appended++) {
            unitOfWork.run(() -> outbox.append(Event.of("depot", id.value(), "DepotSaved", Map.of())));
        }

        assertThat(meters.get("bayou.outbox.rows").gauge().value()).isEqualTo(4);
    }

    private void changeAll() {
        fleet.save(depot);
        auditTrail.append(entry);
        outbox.append(event);
    }

    private int events() {
        return jdbc.sql("select count(*) from outbox where id = ?")
                .param(event.id())
                .query(Integer.class)
                .single();
    }
}
