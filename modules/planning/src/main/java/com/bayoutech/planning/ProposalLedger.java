package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.RevisionChain.PlanChangedException;
import java.util.Map;
import java.util.Optional;

/** What becomes of proposals: each with its audit entry and its event in one unit of work, and so that all who look at the plan hear of it. */
final class ProposalLedger {
    private final RunStore runs;
    private final PlanStore plans;
    private final PermittedPlans permitted;
    private final RevisionChain chain;
    private final SetAside aside;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final PlanFeed feed;

    ProposalLedger(
            RunStore runs,
            PlanStore plans,
            RevisionChain chain,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed) {
        this.runs = runs;
        this.plans = plans;
        this.permitted = new PermittedPlans(plans);
        this.chain = chain;
        this.aside = new SetAside(plans, chain);
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.feed = feed;
    }

    /** Makes a proposal the plan's head. */
    Revision apply(Caller caller, PlanId plan, RunId run) {
        Revision head;
        try {
            head = unitOfWork.call(() -> {
                Plan current = permitted.get(caller, plan, Permission.PLANS_EDIT);
                Proposal proposal = take(plan, run);
                if (!current.head().equals(Optional.of(proposal.base()))) {
                    throw overtaken();
                }
                Revision revision =
                        chain.add(current, caller.name(), proposal.travelVersion(), proposal.schedule(), Origin.RUN);
                Map<String, String> facts = Map.of(
                        "run", run.toString(),
                        "revision", revision.id().toString(),
                        "number", Integer.toString(revision.number()));
                record(caller, plan, "proposal.applied", "RevisionCreated", facts);
                return revision;
            });
        } catch (PlanChangedException changed) {
            throw overtaken();
        }
        feed.publish(new PlanNews.HeadMoved(plan, head.id(), caller.name(), PlanNews.Step.CHANGED));
        return head;
    }

    /** Makes a proposal a what-if. */
    Plan keep(Caller caller, PlanId plan, RunId run) {
        Plan whatIf = unitOfWork.call(() -> {
            Plan current = permitted.get(caller, plan, Permission.PLANS_EDIT);
            Proposal proposal = take(plan, run);
            Revision kept = aside.keep(
                    current,
                    plans.findRevision(proposal.base()).orElseThrow(),
                    caller.name(),
                    proposal.travelVersion(),
                    proposal.schedule());
            Map<String, String> facts =
                    Map.of("run", run.toString(), "whatIf", kept.plan().toString());
            record(caller, plan, "proposal.kept", "RunSetAside", facts);
            return plans.find(kept.plan()).orElseThrow();
        });
        feed.publish(new PlanNews.ProposalGone(plan, run, caller.name()));
        return whatIf;
    }

    /** Forgets a proposal. */
    void drop(Caller caller, PlanId plan, RunId run) {
        boolean isDropped = unitOfWork.call(() -> {
            permitted.get(caller, plan, Permission.PLANS_EDIT);
            boolean isThere = find(plan, run).isPresent() && runs.removeProposal(run);
            if (isThere) {
                record(caller, plan, "proposal.dropped", "ProposalDropped", Map.of("run", run.toString()));
            }
            return isThere;
        });
        if (isDropped) {
            feed.publish(new PlanNews.ProposalGone(plan, run, caller.name()));
        }
    }

    private Optional<Proposal> find(PlanId plan, RunId run) {
        return runs.findProposal(plan).filter(known -> known.run().equals(run));
    }

    /** Removes it, so that of two people at the same moment one gets it. */
    private Proposal take(PlanId plan, RunId run) {
        return find(plan, run)
                .filter(proposal -> runs.removeProposal(run))
                .orElseThrow(() -> new RefusedException(
                        "This proposal is gone: it was applied or dropped, or another run has begun."));
    }

    private void record(Caller caller, PlanId plan, String action, String event, Map<String, String> facts) {
        audit.append(new AuditEntry(caller, action, "plan", plan.value(), facts));
        outbox.append(Event.of("plan", plan.value(), event, facts));
    }

    private static RefusedException overtaken() {
        return new RefusedException(
                "The plan has changed since this proposal was searched for, and it knows nothing of that."
                        + " Keep it as a what-if and merge it, or drop it and optimise the plan as it is now.");
    }
}
