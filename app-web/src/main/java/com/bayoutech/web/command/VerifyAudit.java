package com.bayoutech.web.command;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditFault;
import com.bayoutech.identity.AuditHead;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.AuditVerdict;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Goes along the whole audit trail and names each change, removal, insertion, swap or cut; ends with 1 where there is one. */
@Component
final class VerifyAudit implements Command {
    private static final Caller CALLER = Caller.system("verify-audit", Permission.AUDIT_READ);

    private final AuditService audit;

    VerifyAudit(AuditService audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(Set<String> options) {
        AuditVerdict verdict = audit.verify(CALLER);
        verdict.faults().forEach(fault -> say(text(fault)));
        String head = verdict.head().map(VerifyAudit::text).orElse("none");
        say(verdict.entries() + " entries, head " + head + ", held against " + verdict.anchors()
                + " heads that are kept outside of the database: "
                + (verdict.isIntact() ? "whole" : verdict.faultCount() + " faults"));
        return verdict.isIntact() ? 0 : 1;
    }

    private static String text(AuditHead head) {
        return head.sequence() + " " + head.hash();
    }

    private static String text(AuditFault fault) {
        return switch (fault.kind()) {
            case ALTERED -> "entry " + fault.sequence() + " does not say what was written";
            case OUT_OF_CHAIN ->
                "entry " + fault.sequence()
                        + " does not follow the one before: something was removed, inserted or swapped";
            case HEAD_MISSING ->
                "entry " + fault.sequence()
                        + " was once the newest and is not there as it was: the trail was cut or made anew";
        };
    }

    private static void say(String line) {
        System.out.println("verify-audit: " + line);
    }
}
