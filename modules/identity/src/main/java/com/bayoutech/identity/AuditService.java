package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import java.util.List;

/** Reads the audit trail, page by page. */
public final class AuditService {
    /** The longest page. */
    public static final int MAX_LIMIT = 1_000;

    private final AuditReader reader;

    public AuditService(AuditReader reader) {
        this.reader = reader;
    }

    /**
     * The newest entries, newest first.
     *
     * @param beforeSequence only entries older than this; {@link Long#MAX_VALUE} for the first page
     * @param limit how many at most, 1 to {@link #MAX_LIMIT}
     */
    public List<AuditRecord> listRecent(Caller caller, long beforeSequence, int limit) {
        caller.require(Permission.AUDIT_READ);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("The limit (" + limit + ") must lie between 1 and " + MAX_LIMIT
                    + ". Ask for the next page instead.");
        }
        return reader.list(beforeSequence, limit);
    }
}
