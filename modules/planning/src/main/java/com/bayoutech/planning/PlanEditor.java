package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.RevisionChain.PlanChangedException;
import com.bayoutech.routing.Schedule;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Changes plans by hand: each change is a revision, so that each can be taken back ({@code docs/decisions/0017-undo-moves-the-head.md}).
 *
 * <p>Whoever changes a plan names the revision that they look at. If the plan has another one by now, nothing happens, and they are told so: no
 * change is made to what nobody has seen.
 */
public final class PlanEditor {
    private static final System.Logger LOG = System.getLogger(PlanEditor.class.getName());

    /** How many shifts are priced at most. */
    private static final int MOST_OFFERS = 12;

    private final PlanStore plans;
    private final OrderService orders;
    private final FleetService fleet;
    private final Streets streets;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final RevisionChain chain;
    private final RunMemory memory = RunMemory.ofThisServer();

    public PlanEditor(
            PlanStore plans,
            OrderService orders,
            FleetService fleet,
            Streets streets,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        this.plans = plans;
        this.orders = orders;
        this.fleet = fleet;
        this.streets = streets;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.chain = new RevisionChain(plans, clock);
    }

    /** An edit that is done. */
    public record Applied(Revision revision, EditPreview brought) {}

    /** What can be taken back, and what can be done again. */
    public record Steps(boolean canUndo, boolean canRedo) {}

    /**
     * What an edit would bring; changes nothing.
     *
     * @throws RefusedException if the plan has changed, the streets are not ready, or the edit cannot be done
     */
    public EditPreview preview(Caller caller, PlanId plan, RevisionId seen, Edit edit) {
        requireEditor(caller);
        return open(caller, plan, seen).preview(edit);
    }

    /**
     * Who could do some jobs, and what that would bring: of the shifts that pass nearest those that can be driven so, those that break least first, and
     * of these the cheapest.
     *
     * @throws RefusedException as {@link #preview} does
     */
    public List<Offer> listOffers(Caller caller, PlanId plan, RevisionId seen, List<JobId> jobs) {
        requireEditor(caller);
        Opened opened = open(caller, plan, seen);
        Schedule schedule = opened.revision().schedule();
        List<Offer> offers = new ArrayList<>();
        for (ShiftId shift : new NearShifts(opened.day().problem(), schedule).of(jobs, MOST_OFFERS)) {
            try {
                Edit edit = new Edit.Assign(jobs, shift, OptionalInt.empty());
                offers.add(new Offer(shift, opened.preview(edit)));
            } catch (RefusedException undrivable) {
                LOG.log(Level.DEBUG, "The shift ({0}) takes none: {1}", shift, undrivable.getMessage());
            }
        }
        offers.sort(Comparator.comparingInt(
                        (Offer offer) -> offer.preview().breaches().size())
                .thenComparingLong(offer -> offer.preview().extraCents()));
        return offers;
    }

    /** A shift that could take jobs, wherever on its route they fit best. */
    public record Offer(ShiftId shift, EditPreview preview) {}

    /**
     * Does an edit.
     *
     * @return the new head, and what the edit has brought
     * @throws RefusedException as {@link #preview} does
     */
    public Applied apply(Caller caller, PlanId plan, RevisionId seen, Edit edit) {
        requireEditor(caller);
        Opened opened = open(caller, plan, seen);
        EditPreview preview = opened.preview(edit);
        return unlessChanged(() -> {
            Plan current = head(plan, seen);
            Revision revision = chain.add(
                    current, caller.name(), opened.day().travelVersion(), preview.schedule(), opened.originOf(edit));
            record(caller, current, "plan.edited", revision, revision.origin().kind());
            return new Applied(revision, preview);
        });
    }

    /**
     * Goes back to the revision before.
     *
     * @return the head as it is then
     * @throws RefusedException if there is none, or the plan has changed
     */
    public Revision undo(Caller caller, PlanId plan, RevisionId seen) {
        caller.require(Permission.PLANS_EDIT);
        return unlessChanged(() -> {
            Plan current = head(plan, seen);
            Optional<RevisionSummary> undone = plans.findSummary(seen);
            return move(
                    caller,
                    current,
                    undone.flatMap(RevisionSummary::parent).flatMap(plans::findRevision),
                    undone.map(RevisionSummary::origin),
                    "plan.undone",
                    "There is nothing to take back: this is the first revision.");
        });
    }

    /**
     * Goes on to the revision that was made from this one last.
     *
     * @return the head as it is then
     * @throws RefusedException if there is none, or the plan has changed
     */
    public Revision redo(Caller caller, PlanId plan, RevisionId seen) {
        caller.require(Permission.PLANS_EDIT);
        return unlessChanged(() -> {
            Plan current = head(plan, seen);
            Optional<Revision> again = plans.findNewestChild(seen);
            return move(
                    caller,
                    current,
                    again,
                    again.map(Revision::origin),
                    "plan.redone",
                    "There is nothing to do again: this is the newest revision.");
        });
    }

    /** Where one can go from a revision; reads no schedule. */
    public Steps steps(Caller caller, Revision revision) {
        caller.require(Permission.PLANS_READ);
        boolean canRedo = unitOfWork.call(() -> plans.hasChild(revision.id()));
        return new Steps(revision.parent().isPresent(), canRedo);
    }

    /** Makes a revision that was there before what the plan is now, as another revision: taken back like any other change. */
    public Revision restore(Caller caller, PlanId plan, RevisionId seen, RevisionId wanted) {
        caller.requireAnywhere(Permission.PLANS_EDIT);
        return unlessChanged(() -> {
            Plan current = head(plan, seen);
            caller.require(Permission.PLANS_EDIT, current.depot());
            Revision former = plans.findRevision(wanted)
                    .filter(revision -> revision.plan().equals(plan))
                    .orElseThrow(() -> new RefusedException(
                            "There is no such revision of this plan. Choose one from its history."));
            Revision restored = chain.add(
                    current,
                    caller.name(),
                    former.travelVersion(),
                    former.schedule(),
                    former.arrangements(),
                    Origin.restored(former.id()));
            record(caller, current, "plan.restored", restored, restored.origin().kind());
            return restored;
        });
    }

    private Revision move(
            Caller caller, Plan plan, Optional<Revision> to, Optional<Origin> changed, String action, String nowhere) {
        Revision revision = to.orElseThrow(() -> new RefusedException(nowhere));
        chain.moveHead(plan, revision.id());
        record(caller, plan, action, revision, changed.orElse(revision.origin()).kind());
        return revision;
    }

    private Opened open(Caller caller, PlanId id, RevisionId seen) {
        StreetNetwork network = network();
        Plan plan = unitOfWork.call(() -> head(id, seen));
        Revision revision = unitOfWork.call(() -> plans.findRevision(seen).orElseThrow());
        try (DayReader days = new DayReader(orders, fleet, memory)) {
            return switch (days.read(caller, plan, network, Progress.NONE)) {
                case Day.Missing missing -> throw new RefusedException(missing.reason());
                case Day.Ready day -> new Opened(revision, day);
            };
        }
    }

    private StreetNetwork network() {
        try {
            return streets.network();
        } catch (StreetsNotReadyException preparing) {
            throw new RefusedException(Objects.requireNonNull(preparing.getMessage()));
        }
    }

    private Plan head(PlanId id, RevisionId seen) {
        Plan plan = plans.find(id)
                .orElseThrow(() -> new RefusedException(
                        "There is no plan (" + id + "). Maybe it was removed with its depot; go back to the list."));
        if (!plan.head().equals(Optional.of(seen))) {
            throw changed();
        }
        return plan;
    }

    private <T> T unlessChanged(Supplier<T> work) {
        try {
            return unitOfWork.call(work);
        } catch (PlanChangedException overtaken) {
            throw changed();
        }
    }

    private static RefusedException changed() {
        return new RefusedException(
                "The plan has changed since you looked at it. Look at its newest revision and try again.");
    }

    private void record(Caller caller, Plan plan, String action, Revision revision, Origin.Kind kind) {
        Map<String, String> facts = Map.of(
                "revision",
                revision.id().toString(),
                "number",
                Integer.toString(revision.number()),
                "kind",
                kind.name());
        audit.append(new AuditEntry(caller, action, "plan", plan.id().value(), facts));
        outbox.append(Event.of("plan", plan.id().value(), "PlanHeadMoved", facts));
    }

    private static void requireEditor(Caller caller) {
        caller.require(Permission.PLANS_EDIT);
        caller.require(Permission.ORDERS_READ);
        caller.require(Permission.FLEET_READ);
    }

    /** A revision and the day that it is of. */
    private record Opened(Revision revision, Day.Ready day) {
        EditPreview preview(Edit edit) {
            return new ScheduleEditor(revision.schedule(), day).preview(edit);
        }

        Origin originOf(Edit edit) {
            return Origin.of(
                    edit,
                    shift -> day.problem().shifts().stream()
                            .filter(one -> one.id().equals(shift))
                            .map(Shift::vehicle)
                            .findFirst());
        }
    }
}
