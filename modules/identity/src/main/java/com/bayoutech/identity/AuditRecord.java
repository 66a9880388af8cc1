package com.bayoutech.identity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A kept entry of the audit trail. */
public record AuditRecord(
        long sequence,
        Instant at,
        UUID callerId,
        String callerName,
        String action,
        String subject,
        UUID subjectId,
        Map<String, String> facts) {
    public AuditRecord {
        facts = Map.copyOf(facts);
    }
}
