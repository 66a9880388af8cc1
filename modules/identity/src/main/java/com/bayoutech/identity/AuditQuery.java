package com.bayoutech.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit trail somebody looks for; blank texts and empty moments ask for nothing.
 *
 * @param who part of the name of whoever did it
 * @param action how the action begins, such as {@code order.} or {@code plan.published}
 * @param subject the kind of thing, or its id
 * @param facts part of a fact, such as an id or a name of a role
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditQuery(
        String who, String action, String subject, String facts, Optional<Instant> from, Optional<Instant> until) {
    /** Everything. */
    public static final AuditQuery ALL = new AuditQuery("", "", "", "", Optional.empty(), Optional.empty());

    public AuditQuery {
        who = who.strip();
        action = action.strip();
        subject = subject.strip();
        facts = facts.strip();
    }

    /** What begins with an action and no more. */
    public static AuditQuery ofAction(String action) {
        return new AuditQuery("", action, "", "", Optional.empty(), Optional.empty());
    }
}
