package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditFault;
import com.bayoutech.identity.AuditVerdict;
import com.bayoutech.web.ui.Texts;
import java.util.stream.Collectors;

/** What a look at the whole audit trail has found, in words. */
final class AuditWords {
    private static final int MOST_NAMED = 5;

    private AuditWords() {}

    static String faults(AuditVerdict verdict) {
        String named = verdict.faults().stream()
                .limit(MOST_NAMED)
                .map(AuditWords::text)
                .collect(Collectors.joining("; "));
        long others =
                verdict.faultCount() - Math.min(MOST_NAMED, verdict.faults().size());
        return others > 0 ? Texts.of("admin.audit.faults-more", named, others) : Texts.of("admin.audit.faults", named);
    }

    private static String text(AuditFault fault) {
        return switch (fault.kind()) {
            case ALTERED -> Texts.of("admin.audit.fault.altered", Long.toString(fault.sequence()));
            case OUT_OF_CHAIN -> Texts.of("admin.audit.fault.out-of-chain", Long.toString(fault.sequence()));
            case HEAD_MISSING -> Texts.of("admin.audit.fault.head-missing", Long.toString(fault.sequence()));
        };
    }
}
