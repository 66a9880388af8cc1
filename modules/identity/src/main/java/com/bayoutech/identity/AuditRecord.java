package com.bayoutech.identity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A kept entry of the audit trail.
 *
 * @param previous the hash of the entry before
 * @param hash the hash of this one, which is {@link #expectedHash} where nobody has changed the entry
 */
public record AuditRecord(
        long sequence,
        Instant at,
        UUID callerId,
        String callerName,
        String action,
        String subject,
        UUID subjectId,
        Map<String, String> facts,
        AuditHash previous,
        AuditHash hash) {
    public AuditRecord {
        facts = Map.copyOf(facts);
    }

    /** The hash that the entry must have, by what it says and by the hash that it follows; {@code docs/audit-trail.md} has its form. */
    public AuditHash expectedHash() {
        return AuditChain.hash(this);
    }

    /** The entry as the end of the trail. */
    public AuditHead asHead() {
        return new AuditHead(sequence, hash);
    }
}
