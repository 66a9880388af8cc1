package com.bayoutech.identity;

/** Whether what roles say of the second factor counts. Who has one is asked for it either way. */
public enum SecondFactorPolicy {
    /** Whoever has a role that needs one must have one. */
    REQUIRED,
    /** Nobody must: for tests, and for machines that nobody else reaches. */
    OPTIONAL
}
