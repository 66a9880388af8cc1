package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditRecord;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail in a table that refuses updates and deletes; the database numbers and dates each entry. */
final class PostgresAuditTrail implements AuditTrail, AuditReader {
    private final JdbcClient jdbc;
    private final AuditEntryRows rows;

    PostgresAuditTrail(JdbcClient jdbc, AuditEntryRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void append(AuditEntry entry) {
        TransactionUnitOfWork.requireOpen("The audit entry (" + entry.action() + ")");
        jdbc.sql("""
                        insert into audit_entry (caller_id, caller_name, action, subject, subject_id, facts)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        entry.caller().id(),
                        entry.caller().name(),
                        entry.action(),
                        entry.subject(),
                        entry.subjectId(),
                        FactsJson.write(entry.facts()))
                .update();
    }

    @Override
    public List<AuditRecord> list(long beforeSequence, int limit) {
        return rows.findBySequenceLessThanOrderBySequenceDesc(beforeSequence, Limit.of(limit)).stream()
                .map(AuditEntryRow::toRecord)
                .toList();
    }
}
