package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings what-ifs back into their plan: a merge of three, with the newest revision that both were made from.
 *
 * <p>What one of them has changed counts; routes that both have changed are driven anew. Where both have changed the same in different ways, that is a
 * {@link MergeConflict}, and a person says whose counts.
 */
public final class PlanMerger {
    private static final Permission[] TO_EDIT = {Permission.PLANS_EDIT, Permission.ORDERS_READ, Permission.FLEET_READ};

    private final PlanStore plans;
    private final PermittedPlans permitted;
    private final OpenDays days;
    private final Streets streets;
    private final UnitOfWork unitOfWork;
    private final RevisionChain chain;
    private final HeadMover heads;

    public PlanMerger(
            PlanStore plans,
            OpenDays days,
            Streets streets,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed,
            InstantSource clock) {
        this.plans = plans;
        this.permitted = new PermittedPlans(plans);
        this.days = days;
        this.streets = streets;
        this.unitOfWork = unitOfWork;
        this.chain = new RevisionChain(plans, clock);
        this.heads = new HeadMover(plans, chain, unitOfWork, audit, outbox, feed);
    }

    /**
     * What a merge would bring to a plan.
     *
     * @param into the plan's head, and what is merged into
     * @param from the what-if's head, and what is merged
     * @param conflicts what a person is to decide; undecided, the plan's counts
     * @param travelVersion the ways that it is driven on
     */
    public record Preview(
            Revision into, Revision from, EditPreview brought, List<MergeConflict> conflicts, String travelVersion) {
        public Preview {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * What merging a what-if into its plan would bring, as both are now; changes nothing.
     *
     * @throws RefusedException if it cannot be driven, or the streets are not ready
     */
    public Preview preview(Caller caller, PlanId whatIf, Map<MergeConflict, Side> choices) {
        Sides sides = unitOfWork.call(() -> sides(caller, whatIf));
        Day.Ready day = day(caller, sides.plan());
        Set<JobId> jobs = day.problem().jobs().stream().map(Job::id).collect(Collectors.toSet());
        ScheduleMerge.Merged merged = ScheduleMerge.of(
                Itineraries.of(sides.base().schedule(), jobs),
                Itineraries.of(sides.mine().schedule(), jobs),
                Itineraries.of(sides.theirs().schedule(), jobs),
                choices);
        Arrangements base = sides.base().arrangements();
        Arrangements mine = sides.mine().arrangements();
        Arrangements theirs = sides.theirs().arrangements();
        Arrangements settled = ArrangementsMerge.of(base, mine, theirs);
        Itineraries wanted = merged.itineraries();
        // Whoever stays at home does nothing, whatever one of the two gave them.
        Stream.of(mine, theirs)
                .flatMap(side -> side.shifts().goneWith(settled.shifts()).stream())
                .forEach(shift -> wanted.replace(shift, List.of()));
        EditPreview brought = new ScheduleEditor(sides.theirs().schedule(), theirs, day)
                .preview(wanted, settled, ArrangementsMerge.held(base, mine, theirs));
        return new Preview(sides.theirs(), sides.mine(), brought, merged.conflicts(), day.travelVersion());
    }

    /**
     * Merges a what-if into its plan.
     *
     * @param seen the plan's head that a preview was of
     * @param merged the what-if's head that it was of
     * @param unpinned what was pinned in the plan and may move all the same; it is unpinned
     * @return the plan's new head
     * @throws PlanMovedException if one of them has changed since
     * @throws PinnedException if that would move what is pinned
     * @throws RefusedException as {@link #preview} does, or if there is nothing to merge
     */
    public Revision merge(
            Caller caller,
            PlanId whatIf,
            RevisionId seen,
            RevisionId merged,
            Map<MergeConflict, Side> choices,
            Pins unpinned) {
        Preview preview = preview(caller, whatIf, choices);
        if (!preview.into().id().equals(seen) || !preview.from().id().equals(merged)) {
            throw new PlanMovedException();
        }
        Pins inTheWay = preview.brought().pinsInTheWay();
        if (!inTheWay.without(unpinned).isEmpty()) {
            throw new PinnedException(inTheWay.without(unpinned));
        }
        Arrangements settled = preview.brought().arrangements();
        Arrangements arrangements = settled.withPins(settled.pins().without(inTheWay));
        boolean isSame = preview.brought().schedule().equals(preview.into().schedule())
                && arrangements.equals(preview.into().arrangements());
        if (isSame) {
            throw new RefusedException("There is nothing to merge: the plan has all that the what-if has changed.");
        }
        return heads.change(
                caller,
                preview.into().plan(),
                seen,
                "plan.merged",
                current -> chain.add(
                        current,
                        caller.name(),
                        preview.travelVersion(),
                        preview.brought().schedule(),
                        arrangements,
                        Origin.merged(merged)));
    }

    /** The three that are merged. */
    private record Sides(Plan plan, Revision base, Revision mine, Revision theirs) {}

    private Sides sides(Caller caller, PlanId id) {
        Plan whatIf = permitted.get(caller, id, TO_EDIT);
        Plan plan = plans.find(whatIf.whatIf()
                        .orElseThrow(() -> new RefusedException(
                                "This is the day's plan, not a what-if. Choose a what-if beside it."))
                        .of())
                .orElseThrow();
        RevisionId mine = whatIf.head().orElseThrow();
        RevisionId theirs = plan.head().orElseThrow();
        return new Sides(
                plan,
                plans.findRevision(new CommonRevision(plans).of(mine, plan)).orElseThrow(),
                plans.findRevision(mine).orElseThrow(),
                plans.findRevision(theirs).orElseThrow());
    }

    private Day.Ready day(Caller caller, Plan plan) {
        try {
            return switch (days.read(caller, plan, streets.network())) {
                case Day.Missing missing -> throw new RefusedException(missing.reason());
                case Day.Ready ready -> ready;
            };
        } catch (StreetsNotReadyException preparing) {
            throw new RefusedException(Objects.requireNonNull(preparing.getMessage()));
        }
    }
}
