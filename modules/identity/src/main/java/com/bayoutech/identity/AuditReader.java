package com.bayoutech.identity;

import java.util.List;
import java.util.function.Consumer;

/** Reads the audit trail. */
public interface AuditReader {
    /** The newest entries of a query before a sequence number, newest first. */
    List<AuditRecord> list(AuditQuery query, long beforeSequence, int limit);

    /** Hands over all entries of a query as they are at one moment, oldest first; the trail may be much larger than the memory. */
    void forEach(AuditQuery query, Consumer<AuditRecord> consumer);
}
