package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.routing.Schedule;
import java.time.InstantSource;
import java.util.Optional;

/** Adds revisions to plans; joins the current unit of work. */
final class RevisionChain {
    private final PlanStore plans;
    private final InstantSource clock;

    RevisionChain(PlanStore plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Makes a schedule the plan's head, the former head being its parent, whose arrangements go on.
     *
     * @throws PlanChangedException if somebody has changed the plan since it was read; the unit of work must roll back
     */
    Revision add(Plan plan, String author, String travelVersion, Schedule schedule, Origin origin) {
        Arrangements kept = plan.head()
                .flatMap(plans::findRevision)
                .map(Revision::arrangements)
                .orElse(Arrangements.NONE);
        return add(plan, author, travelVersion, schedule, kept, origin);
    }

    /**
     * Makes a schedule and its arrangements the plan's head, the former head being its parent.
     *
     * @throws PlanChangedException if somebody has changed the plan since it was read; the unit of work must roll back
     */
    Revision add(
            Plan plan,
            String author,
            String travelVersion,
            Schedule schedule,
            Arrangements arrangements,
            Origin origin) {
        // Two people at the same moment: one waits here, rather than at the number that both would give to a revision.
        if (!plans.hold(plan)) {
            throw new PlanChangedException(plan);
        }
        Schedule before =
                plan.head().flatMap(plans::findRevision).map(Revision::schedule).orElse(Schedule.EMPTY);
        Revision revision = new Revision(
                RevisionId.random(),
                plan.id(),
                plan.head(),
                plans.lastNumber(plan.id()) + 1,
                author,
                clock.instant(),
                travelVersion,
                schedule,
                Difference.between(before, schedule),
                arrangements,
                origin);
        plans.insert(revision);
        moveHead(plan, revision.id());
        return revision;
    }

    /**
     * Adds a what-if whose first revision is what a plan's revision is.
     *
     * @param beside the plan of this revision: the day's, or another what-if of it
     */
    Plan branch(Plan beside, Revision base, String name, String author) {
        PlanId day = beside.whatIf().map(WhatIf::of).orElse(beside.id());
        Plan whatIf = new Plan(
                PlanId.random(),
                beside.depot(),
                beside.day(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(new WhatIf(day, name, base.id(), false)));
        plans.insertWhatIf(whatIf);
        Revision first = new Revision(
                RevisionId.random(),
                whatIf.id(),
                Optional.of(base.id()),
                1,
                author,
                clock.instant(),
                base.travelVersion(),
                base.schedule(),
                Difference.between(base.schedule(), base.schedule()),
                base.arrangements(),
                Origin.branched(base.id()));
        plans.insert(first);
        moveHead(whatIf, first.id());
        return plans.find(whatIf.id()).orElseThrow();
    }

    /**
     * Makes a revision that is there already the head.
     *
     * @throws PlanChangedException if somebody has changed the plan since it was read
     */
    void moveHead(Plan plan, RevisionId revision) {
        if (!plans.update(plan.withHead(revision))) {
            throw new PlanChangedException(plan);
        }
    }

    /** Rolls a unit of work back whose plan somebody else has changed. */
    static final class PlanChangedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        PlanChangedException(Plan plan) {
            super("The plan (" + plan.id() + ") was changed after its version (" + plan.version()
                    + ") was read. Read it again.");
        }
    }
}
