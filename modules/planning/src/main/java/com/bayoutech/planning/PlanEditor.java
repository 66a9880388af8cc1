package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.routing.Schedule;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private static final Permission[] TO_EDIT = {Permission.PLANS_EDIT, Permission.ORDERS_READ, Permission.FLEET_READ};
    /** How many places on a route are priced at most. */
    private static final int MOST_PLACES = 6;

    private final PlanStore plans;
    private final PermittedPlans permitted;
    private final OpenDays days;
    private final Streets streets;
    private final UnitOfWork unitOfWork;
    private final RevisionChain chain;
    private final HeadMover heads;

    public PlanEditor(
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
        return open(caller, plan, seen).preview(edit);
    }

    /**
     * Who could take something, and what that would bring: of the shifts that pass nearest those that can be driven so, those that break least first,
     * and of these the cheapest.
     *
     * @throws RefusedException as {@link #preview} does
     */
    public List<Offer> listOffers(Caller caller, PlanId plan, RevisionId seen, Transfer transfer) {
        Opened opened = open(caller, plan, seen);
        Schedule schedule = opened.revision().schedule();
        List<Offer> offers = new ArrayList<>();
        new NearShifts(opened.editor().arranged(), schedule)
                .of(transfer.jobs(schedule), transfer::concerns, MOST_OFFERS)
                .forEach(shift -> opened.offer(shift, transfer.to(shift)).ifPresent(offers::add));
        offers.sort(Comparator.comparingInt(
                        (Offer offer) -> offer.preview().breaches().size())
                .thenComparingLong(offer -> offer.preview().extraCents()));
        return offers;
    }

    /**
     * Where along a shift's route some jobs would cost least, in the order of the route.
     *
     * @throws RefusedException as {@link #preview} does
     */
    public List<Offer> listPlaces(Caller caller, PlanId plan, RevisionId seen, List<JobId> jobs, ShiftId shift) {
        Opened opened = open(caller, plan, seen);
        List<Edit.Assign> places = new ArrayList<>(opened.editor().places(jobs, shift, MOST_PLACES));
        places.sort(Comparator.comparingInt(place -> place.position().orElse(0)));
        return places.stream()
                .map(place -> opened.offer(shift, place))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Why a job is on no route, and what would change that.
     *
     * @throws RefusedException as {@link #preview} does, or if the job is on a route
     */
    public Advice advise(Caller caller, PlanId plan, RevisionId seen, JobId job) {
        Opened opened = open(caller, plan, seen);
        boolean isPlanned = opened.revision().schedule().routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .anyMatch(visit -> visit.job().equals(job));
        if (isPlanned) {
            throw new RefusedException("This order is on a route. Look at the plan's newest revision.");
        }
        return new JobAdvisor(opened.editor(), opened.revision().schedule()).advise(job);
    }

    /** An edit that could be done, the shift that would get something by it, and what it would bring. */
    public record Offer(ShiftId shift, Edit edit, EditPreview preview) {}

    /**
     * Does an edit.
     *
     * @return the new head, and what the edit has brought
     * @throws RefusedException as {@link #preview} does
     * @throws PinnedException if it would move what is pinned
     */
    public Applied apply(Caller caller, PlanId plan, RevisionId seen, Edit edit) {
        Opened opened = open(caller, plan, seen);
        EditPreview preview = opened.permitted(edit);
        Revision revision =
                heads.change(caller, plan, seen, "plan.edited", current -> add(caller, current, opened, edit, preview));
        return new Applied(revision, preview);
    }

    /**
     * Does an edit where nobody else is: in a what-if of its own, which begins with a revision that the plan may have left behind. If the edit cannot
     * be done, there is no what-if either.
     *
     * @return the what-if
     * @throws RefusedException if the edit cannot be done, or the name is taken or none
     * @throws PinnedException if it would move what is pinned
     */
    public Plan applyApart(Caller caller, PlanId plan, RevisionId from, Edit edit, String name) {
        Plan beside = unitOfWork.call(() -> permitted.get(caller, plan, TO_EDIT));
        Opened opened = open(caller, beside, from);
        EditPreview preview = opened.permitted(edit);
        return heads.branch(
                caller, beside, opened.revision(), name, whatIf -> add(caller, whatIf, opened, edit, preview));
    }

    private Revision add(Caller caller, Plan current, Opened opened, Edit edit, EditPreview preview) {
        return chain.add(
                current,
                caller.name(),
                opened.day().travelVersion(),
                preview.schedule(),
                preview.arrangements(),
                opened.originOf(edit));
    }

    /**
     * Goes back to the revision before.
     *
     * @return the head as it is then
     * @throws RefusedException if there is none, or the plan has changed
     */
    public Revision undo(Caller caller, PlanId plan, RevisionId seen) {
        return heads.undo(caller, plan, seen);
    }

    /**
     * Goes on to the revision that was made from this one last.
     *
     * @return the head as it is then
     * @throws RefusedException if there is none, or the plan has changed
     */
    public Revision redo(Caller caller, PlanId plan, RevisionId seen) {
        return heads.redo(caller, plan, seen);
    }

    /** Where one can go from a revision; reads no schedule. */
    public Steps steps(Caller caller, Revision revision) {
        boolean canRedo = unitOfWork.call(() -> {
            permitted.get(caller, revision.plan(), Permission.PLANS_READ);
            return plans.hasChild(revision.plan(), revision.id());
        });
        return new Steps(revision.number() > 1, canRedo);
    }

    /** Makes a revision that was there before what the plan is now, as another revision: taken back like any other change. */
    public Revision restore(Caller caller, PlanId plan, RevisionId seen, RevisionId wanted) {
        return heads.change(caller, plan, seen, "plan.restored", current -> {
            Revision former = plans.findRevision(wanted)
                    .filter(revision -> revision.plan().equals(plan))
                    .orElseThrow(PlanEditor::unknown);
            return chain.add(
                    current,
                    caller.name(),
                    former.travelVersion(),
                    former.schedule(),
                    former.arrangements(),
                    Origin.restored(former.id()));
        });
    }

    private Opened open(Caller caller, PlanId id, RevisionId seen) {
        return opened(caller, unitOfWork.call(() -> ground(caller, heads.at(caller, id, seen, TO_EDIT), seen)));
    }

    private Opened open(Caller caller, Plan plan, RevisionId at) {
        return opened(caller, unitOfWork.call(() -> ground(caller, plan, at)));
    }

    private Opened opened(Caller caller, Ground ground) {
        Revision revision = ground.revision();
        return switch (days.read(caller, ground.plan(), ground.network(), ground.sources())) {
            case Day.Missing missing -> throw new RefusedException(missing.reason());
            case Day.Ready day ->
                new Opened(revision, day, new ScheduleEditor(revision.schedule(), revision.arrangements(), day));
        };
    }

    private Ground ground(Caller caller, Plan plan, RevisionId at) {
        StreetNetwork network = network();
        Revision revision = plans.findRevision(at)
                .filter(known -> known.plan().equals(plan.id()))
                .orElseThrow(PlanEditor::unknown);
        return new Ground(plan, revision, network, days.sources(caller, plan, network));
    }

    /** What an edit begins with. */
    private record Ground(Plan plan, Revision revision, StreetNetwork network, OpenDays.Sources sources) {}

    private static RefusedException unknown() {
        return new RefusedException("There is no such revision of this plan. Choose one from its history.");
    }

    private StreetNetwork network() {
        try {
            return streets.network();
        } catch (StreetsNotReadyException preparing) {
            throw new RefusedException(Objects.requireNonNull(preparing.getMessage()));
        }
    }

    /** A revision and the day that it is of. */
    private record Opened(Revision revision, Day.Ready day, ScheduleEditor editor) {
        EditPreview preview(Edit edit) {
            return editor.preview(edit);
        }

        /** What an edit would bring that moves nothing that is pinned. */
        EditPreview permitted(Edit edit) {
            EditPreview preview = editor.preview(edit);
            if (!preview.pinsInTheWay().isEmpty()) {
                throw new PinnedException(preview.pinsInTheWay());
            }
            return preview;
        }

        /** An edit, if it can be done. */
        Optional<Offer> offer(ShiftId shift, Edit edit) {
            try {
                return Optional.of(new Offer(shift, edit, editor.preview(edit)));
            } catch (RefusedException undrivable) {
                LOG.log(Level.DEBUG, "The shift ({0}) takes none: {1}", shift, undrivable.getMessage());
                return Optional.empty();
            }
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
