package com.bayoutech.identity;

/**
 * What is wrong at one place of the audit trail.
 *
 * @param sequence the entry's number, or that of the missing head
 */
public record AuditFault(Kind kind, long sequence) {

    /** What may be wrong. */
    public enum Kind {
        /** The entry does not say what it said when it was written. */
        ALTERED,
        /** It does not follow the entry before it: something was removed, inserted or swapped. */
        OUT_OF_CHAIN,
        /** A head that is kept outside of the database is not in the trail: it was cut, or made anew. */
        HEAD_MISSING
    }
}
