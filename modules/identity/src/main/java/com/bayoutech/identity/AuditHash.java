package com.bayoutech.identity;

/**
 * A SHA-256 of the audit trail, in hexadecimal.
 *
 * <p>Its form is not checked: what stands in a damaged database is to be compared, not to be refused.
 */
public record AuditHash(String hex) {
    /** What the first entry follows. */
    public static final AuditHash START = new AuditHash("0".repeat(64));

    @Override
    public String toString() {
        return hex;
    }
}
