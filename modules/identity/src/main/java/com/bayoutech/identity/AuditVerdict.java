package com.bayoutech.identity;

import java.util.List;
import java.util.Optional;

/**
 * What came of a look at the whole audit trail.
 *
 * @param entries how many it has
 * @param head its end; empty where it has none
 * @param anchors how many heads that are kept elsewhere it was held against
 * @param faultCount how many faults there are
 * @param faults the first of them
 */
public record AuditVerdict(
        long entries, Optional<AuditHead> head, int anchors, long faultCount, List<AuditFault> faults) {
    public AuditVerdict {
        faults = List.copyOf(faults);
    }

    /** Whether nothing was found. */
    public boolean isIntact() {
        return faultCount == 0;
    }
}
