package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.AuditRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the audit trail, for reading; {@link PostgresAuditTrail} writes it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntryRow {
    @Id
    private long sequence;

    private Instant at;
    private UUID callerId;
    private String callerName;
    private String action;
    private String subject;
    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String facts;

    AuditEntryRow() {}

    AuditRecord toRecord() {
        return new AuditRecord(sequence, at, callerId, callerName, action, subject, subjectId, FactsJson.read(facts));
    }
}
