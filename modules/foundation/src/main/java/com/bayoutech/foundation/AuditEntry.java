package com.bayoutech.foundation;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody did, for the audit trail: ids and facts, never personal data.
 *
 * @param action past tense with a dot, such as {@code plan.published}
 * @param subject the kind of thing that was changed, such as {@code plan}
 * @param facts a few details, in words that are safe to keep for ever
 */
public record AuditEntry(Caller caller, String action, String subject, UUID subjectId, Map<String, String> facts) {
    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
