package com.bayoutech.identity;

import java.util.List;

/** Heads of the audit trail that are kept outside of the database, so that a trail that is cut at its end, or made anew, is found. */
public interface AuditAnchors {
    /** No head is kept anywhere. */
    AuditAnchors NONE = List::of;

    /** All heads that are kept, in no order. */
    List<AuditHead> list();
}
