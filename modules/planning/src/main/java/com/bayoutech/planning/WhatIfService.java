package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes what-ifs of plans, and looks after them. A what-if is a plan, so that it is edited, optimised and taken back as one; {@link PlanMerger} brings it
 * back.
 */
public final class WhatIfService {
    private final PlanStore plans;
    private final PermittedPlans permitted;
    private final RunStore runs;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final RevisionChain chain;

    public WhatIfService(
            PlanStore plans,
            RunStore runs,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        this.plans = plans;
        this.permitted = new PermittedPlans(plans);
        this.runs = runs;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.chain = new RevisionChain(plans, clock);
    }

    /**
     * Begins a what-if with what a revision is.
     *
     * @param plan the day's plan, or another what-if of it
     * @param from a revision of this plan
     * @throws RefusedException if the name is taken or none, or there is no such revision
     */
    public Plan begin(Caller caller, PlanId plan, RevisionId from, String name) {
        return unitOfWork.call(() -> {
            Plan beside = permitted.get(caller, plan, Permission.PLANS_EDIT);
            Revision base = plans.findRevision(from)
                    .filter(revision -> revision.plan().equals(plan))
                    .orElseThrow(() -> new RefusedException(
                            "There is no such revision of this plan. Choose one from its history."));
            Plan whatIf = chain.branch(beside, base, proper(name), caller.name());
            record(audit, outbox, caller, whatIf, "what-if.begun");
            return whatIf;
        });
    }

    /** The what-ifs of a day's plan that are not dropped, by name. */
    public List<Plan> list(Caller caller, PlanId plan) {
        return unitOfWork.call(() -> {
            permitted.get(caller, plan, Permission.PLANS_READ);
            return plans.listWhatIfs(plan).stream()
                    .filter(known -> known.whatIf().filter(WhatIf::isDropped).isEmpty())
                    .toList();
        });
    }

    /**
     * Gives a what-if another name.
     *
     * @throws RefusedException if the name is taken or none
     */
    public Plan rename(Caller caller, PlanId whatIf, String name) {
        String other = proper(name);
        return change(caller, whatIf, "what-if.renamed", known -> known.named(other));
    }

    /**
     * Takes a what-if out of the list; {@link #takeUp} brings it back.
     *
     * @throws RefusedException while it is being optimised
     */
    public Plan drop(Caller caller, PlanId whatIf) {
        return change(caller, whatIf, "what-if.dropped", known -> {
            if (runs.findActive(whatIf).isPresent()) {
                throw new RefusedException(
                        "The what-if is being optimised. Stop its run and wait until it has ended, then drop it.");
            }
            return known.dropped(true);
        });
    }

    /**
     * Puts a what-if that was dropped back into the list.
     *
     * @throws RefusedException if its name is taken by now
     */
    public Plan takeUp(Caller caller, PlanId whatIf) {
        return change(caller, whatIf, "what-if.taken-up", known -> known.dropped(false));
    }

    private Plan change(Caller caller, PlanId id, String action, UnaryOperator<WhatIf> change) {
        return unitOfWork.call(() -> {
            Plan plan = permitted.get(caller, id, Permission.PLANS_EDIT);
            WhatIf known = plan.whatIf()
                    .orElseThrow(() ->
                            new RefusedException("This is the day's plan, not a what-if. Choose a what-if beside it."));
            Plan changed = plan.withWhatIf(change.apply(known));
            if (!plans.update(changed)) {
                throw new RefusedException("Somebody has changed the what-if at the same moment. Try it again.");
            }
            record(audit, outbox, caller, changed, action);
            return plans.find(id).orElseThrow();
        });
    }

    /** Names are for people, and may say more than the trail should keep: it has the ids. */
    static void record(AuditTrail audit, Outbox outbox, Caller caller, Plan whatIf, String action) {
        Map<String, String> facts =
                Map.of("plan", whatIf.whatIf().orElseThrow().of().toString());
        audit.append(new AuditEntry(caller, action, "plan", whatIf.id().value(), facts));
        outbox.append(Event.of("plan", whatIf.id().value(), "WhatIfChanged", facts));
    }

    static String proper(String name) {
        String proper = name.strip();
        if (proper.isEmpty() || proper.length() > WhatIf.LONGEST_NAME) {
            throw new RefusedException(
                    "The name (" + proper.length() + " characters) of a what-if must have between 1 and "
                            + WhatIf.LONGEST_NAME + ". Say in a few words what is different.");
        }
        return proper;
    }
}
