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
import com.bayoutech.planning.RevisionChain.PlanChangedException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Moves the heads of plans, for people: only on from what they see, with an audit entry and an event, and so that all who look at the plan hear of it.
 */
final class HeadMover {
    private final PlanStore plans;
    private final PermittedPlans permitted;
    private final RevisionChain chain;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final PlanFeed feed;

    HeadMover(
            PlanStore plans,
            RevisionChain chain,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed) {
        this.plans = plans;
        this.permitted = new PermittedPlans(plans);
        this.chain = chain;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.feed = feed;
    }

    /**
     * Adds a revision to a plan.
     *
     * @param work adds it, within a unit of work
     * @throws PlanMovedException if the plan is not at what was seen any more
     */
    Revision change(Caller caller, PlanId plan, RevisionId seen, String action, Function<Plan, Revision> work) {
        return move(caller, plan, seen, PlanNews.Step.CHANGED, action, current -> {
            Revision added = work.apply(current);
            return new Move(added, added.origin().kind());
        });
    }

    /**
     * Begins a what-if with a revision and makes a change in it, both or neither.
     *
     * @param beside the plan of the revision
     * @param work adds the change, within a unit of work
     */
    Plan branch(Caller caller, Plan beside, Revision base, String name, Function<Plan, Revision> work) {
        return unitOfWork.call(() -> {
            Plan whatIf = chain.branch(beside, base, WhatIfService.proper(name), caller.name());
            WhatIfService.record(audit, outbox, caller, whatIf, "what-if.begun");
            Revision added = work.apply(whatIf);
            record(caller, whatIf, "plan.edited", new Move(added, added.origin().kind()));
            return plans.find(whatIf.id()).orElseThrow();
        });
    }

    /** @throws PlanMovedException if the plan is not at what was seen any more */
    Revision undo(Caller caller, PlanId plan, RevisionId seen) {
        return move(caller, plan, seen, PlanNews.Step.UNDONE, "plan.undone", current -> {
            RevisionSummary undone = plans.findSummary(seen).orElseThrow();
            // What a what-if was made from is another plan's.
            Revision before = undone.parent()
                    .flatMap(plans::findRevision)
                    .filter(parent -> parent.plan().equals(plan))
                    .orElseThrow(
                            () -> new RefusedException("There is nothing to take back: this is the first revision."));
            chain.moveHead(current, before.id());
            return new Move(before, undone.origin().kind());
        });
    }

    /** @throws PlanMovedException if the plan is not at what was seen any more */
    Revision redo(Caller caller, PlanId plan, RevisionId seen) {
        return move(caller, plan, seen, PlanNews.Step.REDONE, "plan.redone", current -> {
            Revision again = plans.findNewestChild(plan, seen)
                    .orElseThrow(
                            () -> new RefusedException("There is nothing to do again: this is the newest revision."));
            chain.moveHead(current, again.id());
            return new Move(again, again.origin().kind());
        });
    }

    /**
     * A plan that is at what was seen; joins the current unit of work.
     *
     * @throws PlanMovedException if it is not any more
     */
    Plan at(Caller caller, PlanId id, RevisionId seen, Permission... needed) {
        Plan plan = permitted.get(caller, id, needed);
        if (!plan.head().equals(Optional.of(seen))) {
            throw new PlanMovedException();
        }
        return plan;
    }

    /** Where the head went, and what kind of change that did, took back or did again. */
    private record Move(Revision to, Origin.Kind kind) {}

    private Revision move(
            Caller caller, PlanId id, RevisionId seen, PlanNews.Step step, String action, Function<Plan, Move> work) {
        Revision head = unlessOvertaken(() -> {
            Plan plan = at(caller, id, seen, Permission.PLANS_EDIT);
            Move move = work.apply(plan);
            record(caller, plan, action, move);
            return move.to();
        });
        unitOfWork.afterwards(() -> feed.publish(new PlanNews.HeadMoved(id, head.id(), caller.name(), step)));
        return head;
    }

    private Revision unlessOvertaken(Supplier<Revision> work) {
        try {
            return unitOfWork.call(work);
        } catch (PlanChangedException overtaken) {
            throw new PlanMovedException();
        }
    }

    private void record(Caller caller, Plan plan, String action, Move move) {
        Map<String, String> facts = Map.of(
                "revision", move.to().id().toString(),
                "number", Integer.toString(move.to().number()),
                "kind", move.kind().name());
        audit.append(new AuditEntry(caller, action, "plan", plan.id().value(), facts));
        outbox.append(Event.of("plan", plan.id().value(), "PlanHeadMoved", facts));
    }
}
