package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.security.CurrentCaller;
import org.springframework.stereotype.Component;

/** What the screen does with a plan's revisions, always as the person in front of it. */
@Component
final class RevisionDesk {
    private final PlanService plans;
    private final PlanEditor editor;
    private final CurrentCaller caller;

    RevisionDesk(PlanService plans, PlanEditor editor, CurrentCaller caller) {
        this.plans = plans;
        this.editor = editor;
        this.caller = caller;
    }

    PlanHistory history(PlanId plan) {
        return plans.history(caller.get(), plan);
    }

    Revision revision(RevisionId revision) {
        return plans.getRevision(caller.get(), revision);
    }

    /** Makes a former revision what the plan is now. */
    void restore(Revision head, RevisionId former) {
        editor.restore(caller.get(), head.plan(), head.id(), former);
    }
}
