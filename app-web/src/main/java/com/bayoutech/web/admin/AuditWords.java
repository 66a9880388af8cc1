package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditFault;
import com.bayoutech.identity.AuditVerdict;
import com.bayoutech.web.ui.Amounts;
import java.util.stream.Collectors;

/** What a look at the whole audit trail has found, in words. */
final class AuditWords {
    private static final int MOST_NAMED = 5;

    private AuditWords() {}

    static String whole(long entries) {
        return Amounts.count(entries, "entry", "entries") + ", whole";
    }

    static String faults(AuditVerdict verdict) {
        String named = verdict.faults().stream()
                .limit(MOST_NAMED)
                .map(AuditWords::text)
                .collect(Collectors.joining("; "));
        long others =
                verdict.faultCount() - Math.min(MOST_NAMED, verdict.faults().size());
        return "The audit trail is not whole: " + named + (others > 0 ? "; and " + others + " more" : "")
                + ". Keep the database as it is and find out who could write to it.";
    }

    private static String text(AuditFault fault) {
        return switch (fault.kind()) {
            case ALTERED -> "entry " + fault.sequence() + " does not say what was written";
            case OUT_OF_CHAIN -> "entry " + fault.sequence() + " does not follow the one before";
            case HEAD_MISSING -> "entry " + fault.sequence() + ", once the newest, is gone or another";
        };
    }
}
