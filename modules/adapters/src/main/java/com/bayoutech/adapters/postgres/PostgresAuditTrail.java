package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.identity.AuditHash;
import com.bayoutech.identity.AuditHead;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit trail in a table that refuses updates and deletes; the database numbers, dates and chains each entry.
 *
 * <p>The chain has one end, so whoever writes to it holds all others up until the transaction ends. Therefore entries are kept until everything
 * else of the unit of work is written, and go in right before its commit: nothing is waited for in between, and no two can wait for each
 * other.
 */
final class PostgresAuditTrail implements AuditTrail {
    private final JdbcClient jdbc;
    private final EntityManagerFactory entities;
    private final Consumer<AuditHead> moved;

    /**
     * A writer of the trail.
     *
     * @param moved told of each new end of the trail, once it is committed
     */
    PostgresAuditTrail(JdbcClient jdbc, EntityManagerFactory entities, Consumer<AuditHead> moved) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.moved = moved;
    }

    @Override
    public void append(AuditEntry entry) {
        TransactionUnitOfWork.requireOpen("The audit entry (" + entry.action() + ")");
        pending().entries.add(entry);
    }

    private Pending pending() {
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    private AuditHead insert(AuditEntry entry) {
        return jdbc.sql("""
                        insert into audit_entry (caller_id, caller_name, action, subject, subject_id, facts)
                        values (?, ?, ?, ?, ?, ?::jsonb) returning sequence, hash
                        """)
                .params(
                        entry.caller().id(),
                        entry.caller().name(),
                        entry.action(),
                        entry.subject(),
                        entry.subjectId(),
                        FactsJson.write(entry.facts()))
                .query((row, _) -> new AuditHead(row.getLong("sequence"), new AuditHash(row.getString("hash"))))
                .single();
    }

    /** The entries of one transaction. */
    private final class Pending implements TransactionSynchronization {
        private final List<AuditEntry> entries = new ArrayList<>();
        private Optional<AuditHead> head = Optional.empty();

        @Override
        public void beforeCommit(boolean readOnly) {
            // What JPA has kept back takes locks of its own, and must have them before the trail's.
            EntityManager current = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
            if (current != null) {
                current.flush();
            }
            entries.forEach(entry -> head = Optional.of(insert(entry)));
        }

        @Override
        public void afterCommit() {
            head.ifPresent(moved);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(PostgresAuditTrail.this);
        }
    }
}
