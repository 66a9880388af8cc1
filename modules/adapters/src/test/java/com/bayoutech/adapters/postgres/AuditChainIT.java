package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.adapters.audit.AuditHeadFile;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AuditAnchors;
import com.bayoutech.identity.AuditFault;
import com.bayoutech.identity.AuditHead;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.AuditVerdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain as PostgreSQL makes it and Java verifies it, against somebody who may do anything to the database. */
class AuditChainIT {
    private static final Caller AUDITOR =
            Caller.system("auditor", Permission.AUDIT_READ).proven();
    private static final int MUTATIONS = 400;

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext server;
    private static UnitOfWork unitOfWork;
    private static AuditTrail trail;
    private static AuditReader reader;
    private static JdbcClient jdbc;

    @BeforeAll
    static void startOnATrailFromBefore() {
        Map<String, String> database = Postgres.createDatabase("bayou_audit");
        Flyway.configure()
                .dataSource(
                        database.get("spring.datasource.url"),
                        database.get("spring.datasource.username"),
                        database.get("spring.datasource.password"))
                .target("16")
                .load()
                .migrate();
        server = Postgres.restart(
                database,
                Map.of(
                        "bayou.audit.heads-file",
                        folder.resolve("audit-heads").toString(),
                        "spring.flyway.target",
                        "16",
                        "spring.jpa.hibernate.ddl-auto",
                        "none"));
        jdbc = server.getBean(JdbcClient.class);
        for (int old = 0; old < 5; old++) {
            jdbc.sql("""
                            insert into audit_entry (caller_id, caller_name, action, subject, subject_id, facts)
                            values (?, 'dora', 'order.changed', 'order', ?, '{"day": "2026-11-29", "κ": "ü"}')
                            """).params(UUID.randomUUID(), UUID.randomUUID()).update();
        }
        server.close();
        server = Postgres.restart(
                database,
                Map.of(
                        "bayou.audit.heads-file",
                        folder.resolve("audit-heads").toString(),
                        "spring.datasource.hikari.maximum-pool-size",
                        "8"));
        unitOfWork = server.getBean(UnitOfWork.class);
        trail = server.getBean(AuditTrail.class);
        reader = server.getBean(AuditReader.class);
        jdbc = server.getBean(JdbcClient.class);
        for (int entry = 0; entry < 40; entry++) {
            append("entry " + entry, Map.of("number", Integer.toString(entry)));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void entriesFromBeforeTheChainAreInIt() {
        AuditVerdict verdict = verify(AuditAnchors.NONE);

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.entries()).isGreaterThanOrEqualTo(45);
    }

    @Test
    void manyAtOnceMakeOneChainAndWhoFailsLeavesNothing() throws Exception {
        long before = verify(AuditAnchors.NONE).entries();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            long seed = writer;
            writers.add(() -> appendSome(new SplittableRandom(seed)));
        }
        int appended = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(writers)) {
                appended += done.get();
            }
        }

        AuditVerdict verdict = verify(AuditAnchors.NONE);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(before + appended);
        assertThat(verdict.head().map(AuditHead::sequence)).contains(verdict.entries());
    }

    @Test
    void whatASuperuserDoesToTheTrailIsFound() {
        AuditHead head = verify(AuditAnchors.NONE).head().orElseThrow();
        for (long seed = 0; seed < MUTATIONS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String mutation = mutation(random, head.sequence());
            AuditVerdict verdict = verifyAfter(mutation, head);
            assertThat(verdict.isIntact()).as("seed %d: %s", seed, mutation).isFalse();
        }
        assertThat(verify(() -> List.of(head)).isIntact()).isTrue();
    }

    @Test
    void aHeadIsKeptOutsideOfTheDatabase() throws Exception {
        append("head", Map.of());
        AuditHead head = verify(AuditAnchors.NONE).head().orElseThrow();
        AuditHeadFile file = server.getBean(AuditHeadFile.class);
        for (int wait = 0; wait < 100 && !file.list().contains(head); wait++) {
            Thread.sleep(100);
        }

        assertThat(file.list()).contains(head);
        assertThat(verifyAfter("delete from audit_entry where sequence = " + head.sequence(), head)
                        .faults())
                .containsExactly(new AuditFault(AuditFault.Kind.HEAD_MISSING, head.sequence()));
    }

    @Test
    void theTrailIsSearched() {
        UUID subject = UUID.randomUUID();
        unitOfWork.run(() -> trail.append(new AuditEntry(
                Caller.system("searched"), "role.renamed_100%", "role", subject, Map.of("now", "Night shift"))));

        assertThat(found(query("SEARCHED", "", "", ""))).hasSize(1);
        assertThat(found(query("", "role.renamed", "", ""))).hasSize(1);
        assertThat(found(query("", "role.renamed_100%", "", ""))).hasSize(1);
        assertThat(found(query("", "role_renamed", "", ""))).isEmpty();
        assertThat(found(query("", "%", "", ""))).isEmpty();
        assertThat(found(query("", "", subject.toString(), ""))).hasSize(1);
        assertThat(found(query("", "", "role", "night"))).hasSize(1);
        assertThat(found(query("", "", "", "now: night shift"))).hasSize(1);
        AuditRecord record = found(query("searched", "", "", "")).getFirst();
        assertThat(found(between(record, 0, 1))).contains(record);
        assertThat(found(between(record, 1, 2))).doesNotContain(record);
    }

    @Test
    void whatIsInsertedByHandIsChainedToo() {
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
                .rootCause()
                .hasMessageContaining("append-only");
        jdbc.sql("""
                        insert into audit_entry (sequence, at, caller_id, caller_name, action, subject, subject_id, facts, previous, hash)
                        values (3, 'yesterday', gen_random_uuid(), 'x', 'x', 'x', gen_random_uuid(), '{}', 'x', 'x')
                        """).update();
        assertThat(verify(AuditAnchors.NONE).isIntact()).isTrue();
    }

    private static int appendSome(SplittableRandom random) {
        int appended = 0;
        for (int work = 0; work < 25; work++) {
            int entries = 1 + random.nextInt(3);
            boolean fails = random.nextInt(4) == 0;
            try {
                unitOfWork.run(() -> {
                    for (int entry = 0; entry < entries; entry++) {
                        append("many at once", Map.of());
                    }
                    if (fails) {
                        throw new IllegalStateException("rolled back");
                    }
                });
                appended += entries;
            } catch (IllegalStateException rolledBack) {
                assertThat(fails).isTrue();
            }
        }
        return appended;
    }

    private static String mutation(SplittableRandom random, long last) {
        long at = 1 + random.nextLong(last);
        long other = 1 + (at + random.nextLong(last - 1)) % last;
        String where = " where sequence = " + at;
        return switch (random.nextInt(13)) {
            case 0 -> "update audit_entry set action = action || 'x'" + where;
            case 1 -> "update audit_entry set caller_name = 'somebody else'" + where;
            case 2 -> "update audit_entry set caller_id = gen_random_uuid()" + where;
            case 3 -> "update audit_entry set subject = ''" + where;
            case 4 -> "update audit_entry set subject_id = gen_random_uuid()" + where;
            case 5 -> "update audit_entry set at = at + interval '1 microsecond'" + where;
            case 6 -> "update audit_entry set at = 'infinity'" + where;
            case 7 -> "update audit_entry set facts = jsonb_build_object('number', " + at + ")" + where;
            case 8 -> "update audit_entry set facts = '[]'" + where;
            case 9 -> "update audit_entry set hash = encode(sha256('x'), 'hex')" + where;
            case 10 -> "delete from audit_entry" + where;
            case 11 -> "delete from audit_entry where sequence >= " + at;
            default ->
                "update audit_entry set sequence = case sequence when " + at + " then " + -other + " else " + -at
                        + " end where sequence in (" + at + ", " + other
                        + "); update audit_entry set sequence = -sequence where sequence < 0";
        };
    }

    /** Does it with the triggers off, looks, and takes it back. */
    private static AuditVerdict verifyAfter(String mutation, AuditHead head) {
        List<AuditVerdict> verdicts = new ArrayList<>();
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    jdbc.sql("alter table audit_entry disable trigger all").update();
                    jdbc.sql(mutation).update();
                    verdicts.add(look(() -> List.of(head)));
                    throw new IllegalStateException("take it back");
                }))
                .hasMessage("take it back");
        return verdicts.getFirst();
    }

    private static AuditVerdict verify(AuditAnchors anchors) {
        return look(anchors);
    }

    private static AuditVerdict look(AuditAnchors anchors) {
        return new AuditService(reader, anchors, _ -> {}, unitOfWork).verify(AUDITOR);
    }

    private static List<AuditRecord> found(AuditQuery query) {
        return reader.list(query, Long.MAX_VALUE, 10);
    }

    private static AuditQuery query(String who, String action, String subject, String facts) {
        return new AuditQuery(who, action, subject, facts, Optional.empty(), Optional.empty());
    }

    private static AuditQuery between(AuditRecord record, int from, int until) {
        return new AuditQuery(
                "",
                "",
                "",
                "",
                Optional.of(record.at().plusMillis(from)),
                Optional.of(record.at().plusMillis(until)));
    }

    private static void append(String action, Map<String, String> facts) {
        unitOfWork.run(
                () -> trail.append(new AuditEntry(Caller.system("tests"), action, "test", UUID.randomUUID(), facts)));
    }
}
