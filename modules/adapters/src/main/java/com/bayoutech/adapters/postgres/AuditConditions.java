package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.AuditQuery;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A query of the audit trail as a condition of SQL with its parameters. */
final class AuditConditions {
    private final StringBuilder text = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    private AuditConditions() {}

    static AuditConditions of(AuditQuery query) {
        AuditConditions conditions = new AuditConditions();
        if (!query.who().isEmpty()) {
            conditions.and("caller_name ilike ?", "%" + literal(query.who()) + "%");
        }
        if (!query.action().isEmpty()) {
            conditions.and("action like ?", literal(query.action()) + "%");
        }
        if (!query.subject().isEmpty()) {
            conditions.andSubject(query.subject());
        }
        if (!query.facts().isEmpty()) {
            conditions.and(
                    "exists (select 1 from jsonb_each_text(facts) fact where fact.key || ': ' || fact.value ilike ?)",
                    "%" + literal(query.facts()) + "%");
        }
        query.from().ifPresent(from -> conditions.and("at >= ?", from.atOffset(ZoneOffset.UTC)));
        query.until().ifPresent(until -> conditions.and("at < ?", until.atOffset(ZoneOffset.UTC)));
        return conditions;
    }

    AuditConditions and(String condition, Object parameter) {
        text.append(" and ").append(condition);
        parameters.add(parameter);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    private void andSubject(String typed) {
        try {
            and("subject_id = ?", UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            and("subject ilike ?", literal(typed) + "%");
        }
    }

    /** What people type means itself, not a pattern. */
    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
