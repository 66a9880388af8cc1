package com.bayoutech.web.plan;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.UsualWork;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Feed;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderNews;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Advice;
import com.bayoutech.planning.Crew;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunRequest;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.RunService;
import com.bayoutech.planning.Transfer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.crew.ExchangeDesk;
import com.bayoutech.web.day.DepotDays;
import com.bayoutech.web.observation.CurrentTrace;
import com.bayoutech.web.security.CurrentCaller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the screen does with a depot's day: look at it, start and stop its run, publish it; always as the person in front of it. */
@Component
final class PlanDesk {
    private final PlanService plans;
    private final PlanEditor editor;
    private final RunService runs;
    private final OrderService orders;
    private final FleetService fleet;
    private final CrewService crew;
    private final DayMoves moves;
    private final PlanReader reader;
    private final CurrentCaller caller;
    private final DepotDays days;
    private final ExchangeDesk exchanges;

    PlanDesk(
            PlanService plans,
            PlanEditor editor,
            RunService runs,
            OrderService orders,
            FleetService fleet,
            CrewService crew,
            DayMoves moves,
            PlanReader reader,
            CurrentCaller caller,
            DepotDays days,
            ExchangeDesk exchanges) {
        this.plans = plans;
        this.editor = editor;
        this.runs = runs;
        this.orders = orders;
        this.fleet = fleet;
        this.crew = crew;
        this.moves = moves;
        this.reader = reader;
        this.caller = caller;
        this.days = days;
        this.exchanges = exchanges;
    }

    boolean may(Permission permission, DayBoard day) {
        return caller.get().may(permission, day.depot().id());
    }

    /**
     * Returns in silence if the person may do this at the day's depot: for what their screen does not offer, and their browser asks for all the same.
     *
     * @throws com.bayoutech.foundation.NotPermittedException if not
     */
    void require(Permission permission, DayBoard day) {
        caller.get().require(permission, day.depot().id());
    }

    /** Those whose plans and orders the person may see. */
    List<Depot> listDepots() {
        return days.list(Permission.PLANS_READ, Permission.ORDERS_READ);
    }

    LocalDate usualDay(Depot depot) {
        return days.usual(depot);
    }

    /**
     * A day as it was read.
     *
     * @param stamp of before it was read: what came meanwhile may be in the day, or is read once more
     */
    record Opened(DayBoard board, String stamp) {}

    Opened open(Depot depot, LocalDate day) {
        String stamp = reader.stampOf(depot.id(), day);
        DayBoard board = DayBoard.of(
                depot,
                day,
                orders.listEntries(caller.get(), depot.id(), day),
                fleet.listVehicles(caller.get(), depot.id()),
                crew.listDuties(caller.get(), depot.id(), day));
        return new Opened(board, stamp);
    }

    /** Who could drive the shifts of the day instead; nobody where the person may not choose. */
    Map<ShiftId, List<Driver>> standIns(DayBoard day) {
        return may(Permission.FLEET_EDIT, day)
                ? crew.listStandIns(caller.get(), day.depot().id(), day.day())
                : Map.of();
    }

    /**
     * Lets somebody drive a shift on the day, or has it as usual again.
     *
     * @param seen who stands in as the screen has it
     */
    void standIn(DayBoard day, ShiftId shift, Optional<DriverId> driver, Optional<DriverId> seen) {
        crew.standIn(caller.get(), day.depot().id(), day.day(), shift, driver, seen);
    }

    ExchangeDesk exchanges() {
        return exchanges;
    }

    /** By which rules vehicles would be driven that stay at home on the day. */
    UsualWork usualWork(DayBoard day) {
        DepotId depot = day.depot().id();
        return new UsualWork(
                fleet.listVehicles(caller.get(), depot), fleet.listPatterns(caller.get(), depot), day.day());
    }

    /** Differs whenever {@link #open} may answer something else; far quicker. */
    String stampOf(DayBoard day) {
        return reader.stampOf(day.depot().id(), day.day());
    }

    /** The day, with what is known of orders that its schedule has and that went to another day since. */
    DayBoard completed(DayBoard day, Schedule schedule) {
        Set<OrderId> unknown = day.unknown(schedule);
        return unknown.isEmpty()
                ? day
                : day.withGone(orders.findEntries(caller.get(), day.depot().id(), unknown));
    }

    /** Which plan to listen to, without its schedule. */
    Optional<PlanId> planOf(DayBoard day, Optional<PlanId> whatIf) {
        return reader.find(day, whatIf).map(Plan::id);
    }

    /** Whether there is a plan to see, even where none of the day's orders is left. */
    boolean isPlanned(DayBoard day, Optional<PlanId> whatIf) {
        return reader.find(day, whatIf).flatMap(Plan::head).isPresent();
    }

    /** How far the day's plan is, or a what-if of it. */
    PlanStatus statusOf(DayBoard day, Optional<PlanId> whatIf) {
        return reader.statusOf(day, whatIf);
    }

    /** Opens the day's plan where there is none yet. */
    void startRun(DayBoard day, Optional<PlanId> whatIf, RunScope scope, boolean isProposal, Duration limit) {
        Plan plan = reader.find(day, whatIf)
                .orElseGet(() -> plans.openPlan(caller.get(), day.depot().id(), day.day()));
        runs.startRun(caller.get(), plan.id(), new RunRequest(scope, isProposal, limit, CurrentTrace.id()));
    }

    void applyProposal(Proposal proposal) {
        runs.applyProposal(caller.get(), proposal.plan(), proposal.run());
    }

    Plan keepProposal(Proposal proposal) {
        return runs.keepProposal(caller.get(), proposal.plan(), proposal.run());
    }

    void dropProposal(Proposal proposal) {
        runs.dropProposal(caller.get(), proposal.plan(), proposal.run());
    }

    /** Stops whichever run the plan has by now. */
    void stopRun(PlanId plan) {
        runs.findLatestRun(caller.get(), plan).ifPresent(run -> runs.stopRun(caller.get(), run.id()));
    }

    /** @param seen who is to drive it, as the person has confirmed */
    void publish(Revision revision, Crew seen) {
        plans.publishSeen(caller.get(), revision.plan(), revision.id(), seen);
    }

    List<PlanEditor.Offer> offers(Revision seen, Transfer transfer) {
        return editor.listOffers(caller.get(), seen.plan(), seen.id(), transfer);
    }

    /** Where along a shift's route some jobs cost least. */
    List<PlanEditor.Offer> places(Revision seen, List<JobId> jobs, ShiftId shift) {
        return editor.listPlaces(caller.get(), seen.plan(), seen.id(), jobs, shift);
    }

    /** Why a job is left out, and what would make it fit. */
    Advice advise(Revision seen, JobId job) {
        return editor.advise(caller.get(), seen.plan(), seen.id(), job);
    }

    EditPreview preview(Revision seen, Edit edit) {
        return editor.preview(caller.get(), seen.plan(), seen.id(), edit);
    }

    /** The same on any thread, as the person who is in front of the screen now. */
    Supplier<EditPreview> previewLater(Revision seen, Edit edit) {
        Caller now = caller.get();
        return () -> editor.preview(now, seen.plan(), seen.id(), edit);
    }

    PlanEditor.Applied edit(Revision seen, Edit edit) {
        return editor.apply(caller.get(), seen.plan(), seen.id(), edit);
    }

    /** Moves orders of the plan to another day. */
    DayMoves moves() {
        return moves;
    }

    void undo(Revision seen) {
        editor.undo(caller.get(), seen.plan(), seen.id());
    }

    void redo(Revision seen) {
        editor.redo(caller.get(), seen.plan(), seen.id());
    }

    Feed.Subscription watchOrders(DepotId depot, Consumer<OrderNews> listener) {
        return orders.watch(caller.get(), depot, listener);
    }

    /** @param plan of the day, which may have none yet, or beside it */
    Feed.Subscription watch(DayBoard day, PlanId plan, Consumer<RunProgress> listener) {
        DepotId depot = day.depot().id();
        return plan.equals(PlanId.ofDay(depot, day.day()))
                ? runs.watchDay(caller.get(), depot, day.day(), listener)
                : runs.watch(caller.get(), plan, listener);
    }
}
