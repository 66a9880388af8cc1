package com.bayoutech.identity;

import java.util.List;

/** Reads the audit trail. */
public interface AuditReader {
    /** The newest entries before a sequence number, newest first. */
    List<AuditRecord> list(long beforeSequence, int limit);
}
