package com.bayoutech.foundation;

/** The append-only record of who did what; writes join the current {@link UnitOfWork}. */
public interface AuditTrail {
    /**
     * Appends an entry.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void append(AuditEntry entry);
}
