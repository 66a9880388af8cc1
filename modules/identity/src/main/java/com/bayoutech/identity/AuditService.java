package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;

/** Searches the audit trail, gives it out, and looks whether it is whole. */
public final class AuditService {
    /** The longest page. */
    public static final int MAX_LIMIT = 1_000;

    private static final String VERIFIED = "audit.verified";

    /** The trail is one thing. */
    private static final UUID TRAIL = UUID.nameUUIDFromBytes(new byte[0]);

    private final AuditReader reader;
    private final AuditAnchors anchors;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public AuditService(AuditReader reader, AuditAnchors anchors, AuditTrail audit, UnitOfWork unitOfWork) {
        this.reader = reader;
        this.anchors = anchors;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    /** The newest entries of all, like {@link #search}. */
    public List<AuditRecord> listRecent(Caller caller, long beforeSequence, int limit) {
        return search(caller, AuditQuery.ALL, beforeSequence, limit);
    }

    /**
     * The newest entries of a query, newest first; needs {@link Permission#AUDIT_READ}.
     *
     * @param beforeSequence only entries older than this; {@link Long#MAX_VALUE} for the first page
     * @param limit how many at most, 1 to {@link #MAX_LIMIT}
     */
    public List<AuditRecord> search(Caller caller, AuditQuery query, long beforeSequence, int limit) {
        caller.require(Permission.AUDIT_READ);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("The limit (" + limit + ") must lie between 1 and " + MAX_LIMIT
                    + ". Ask for the next page instead.");
        }
        return reader.list(query, beforeSequence, limit);
    }

    /**
     * Hands over all entries of a query, oldest first, which leaves an entry of its own; needs {@link Permission#AUDIT_READ} and a proof.
     *
     * <p>The entry says what was asked for by name alone: what people type into a search may be personal.
     */
    public void export(Caller caller, AuditQuery query, Consumer<AuditRecord> consumer) {
        caller.require(Permission.AUDIT_READ);
        caller.requireProven();
        record(caller, "audit.exported", Map.of("filters", filters(query)));
        reader.forEach(query, consumer);
    }

    /**
     * Goes along the whole trail; what was found becomes an entry. Needs {@link Permission#AUDIT_READ}.
     *
     * <p>It takes some seconds for a million entries, and holds nobody up meanwhile.
     */
    public AuditVerdict verify(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        // Before the trail: a head that is kept meanwhile is behind what is looked at.
        AuditVerifier verifier = new AuditVerifier(anchors.list());
        reader.forEach(AuditQuery.ALL, verifier::accept);
        AuditVerdict verdict = verifier.verdict();
        record(
                caller,
                VERIFIED,
                Map.of(
                        "entries", Long.toString(verdict.entries()),
                        "heads", Integer.toString(verdict.anchors()),
                        "faults", Long.toString(verdict.faultCount())));
        return verdict;
    }

    /** The entry of the last look at the whole trail, if there was one; needs {@link Permission#AUDIT_READ}. */
    public Optional<AuditRecord> findLastVerification(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        return reader.list(AuditQuery.ofAction(VERIFIED), Long.MAX_VALUE, 1).stream()
                .findFirst();
    }

    private void record(Caller caller, String action, Map<String, String> facts) {
        unitOfWork.run(() -> audit.append(new AuditEntry(caller, action, "audit", TRAIL, facts)));
    }

    private static String filters(AuditQuery query) {
        StringJoiner names = new StringJoiner(",");
        names.setEmptyValue("none");
        query.from().ifPresent(from -> names.add("from " + from));
        query.until().ifPresent(until -> names.add("until " + until));
        Map.of("who", query.who(), "action", query.action(), "subject", query.subject(), "facts", query.facts())
                .entrySet()
                .stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(names::add);
        return names.toString();
    }
}
