package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;

/**
 * Finds plans and revisions for callers: nobody gets one of a depot where they lack the permission.
 *
 * <p>Joins the current unit of work. Whoever lacks the permission everywhere is turned away before anything is looked up.
 */
final class PermittedPlans {
    private final PlanStore plans;

    PermittedPlans(PlanStore plans) {
        this.plans = plans;
    }

    /**
     * A plan as it is now.
     *
     * @throws RefusedException if there is none any more
     * @throws com.bayoutech.foundation.NotPermittedException if it is of a depot where the caller lacks one of these
     */
    Plan get(Caller caller, PlanId id, Permission... needed) {
        for (Permission permission : needed) {
            caller.requireAnywhere(permission);
        }
        Plan plan = plans.find(id)
                .orElseThrow(() -> new RefusedException(
                        "There is no plan (" + id + "). Maybe it was removed with its depot; go back to the list."));
        for (Permission permission : needed) {
            caller.require(permission, plan.depot());
        }
        return plan;
    }

    /** A revision, likewise. */
    Revision getRevision(Caller caller, RevisionId id, Permission permission) {
        caller.requireAnywhere(permission);
        Revision revision = plans.findRevision(id)
                .orElseThrow(() -> new RefusedException(
                        "There is no revision (" + id + "). Maybe its plan was removed; go back to the list."));
        get(caller, revision.plan(), permission);
        return revision;
    }
}
