package com.bayoutech.web.plan;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunService;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.demo.DemoBanner;
import com.bayoutech.web.map.MapSelection;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;

/** A depot's day: the map at the left, the run and the routes at the right. */
@com.vaadin.flow.router.Route("plan")
@PageTitle("Plan – BayouTech")
@RequiresPermission({Permission.PLANS_READ, Permission.FLEET_READ, Permission.ORDERS_READ})
final class PlanView extends Div implements BeforeEnterObserver {
    private final PlanService plans;
    private final RunService runs;
    private final OrderService orders;
    private final FleetService fleet;
    private final CurrentCaller caller;
    private final InstantSource clock;
    private final DemoBanner banner;

    private final DepotAndDay choice = new DepotAndDay(query -> UI.getCurrent().navigate(PlanView.class, query));
    private final Pill state = new Pill("Draft", Pill.Tone.NEUTRAL);
    private final Button publish = new Button("Publish", Symbol.PUBLISH.icon(), click -> confirmPublish());
    private final PageHeader header = new PageHeader("Plan", publish);
    private final RouteMap map = new RouteMap();
    private final RunPanel runPanel = new RunPanel(this::startRun, this::stopRun);
    private final SchedulePanel panel = new SchedulePanel(this::routeSelected);

    private Optional<DayBoard> board = Optional.empty();
    private Optional<Plan> plan = Optional.empty();
    private Optional<Revision> head = Optional.empty();
    private Optional<RunFeed.Subscription> watching = Optional.empty();

    PlanView(
            PlanService plans,
            RunService runs,
            OrderService orders,
            FleetService fleet,
            CurrentCaller caller,
            InstantSource clock,
            DemoBanner banner) {
        this.plans = plans;
        this.runs = runs;
        this.orders = orders;
        this.fleet = fleet;
        this.caller = caller;
        this.clock = clock;
        this.banner = banner;

        publish.addThemeVariants(ButtonVariant.PRIMARY);
        map.addSelectionListener(this::mapSelected);
        header.withBeside(choice, state);
        map.setAttribution("Straight lines, no streets yet");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Depot> depots = fleet.listDepots(caller.get());
        Optional<Depot> depot = DepotAndDay.depotOf(query, depots);
        choice.setVisible(depot.isPresent());
        if (depot.isEmpty()) {
            showNothing(new EmptyState(
                    Symbol.DEPOT,
                    "No depot yet",
                    "A plan belongs to a depot. Import a fleet file first, then orders."));
            return;
        }
        LocalDate day = DepotAndDay.dayOf(query).orElseGet(() -> usualDay(depot.get()));
        choice.show(depots, depot.get(), day);
        banner.showFor(depot.get());
        open(depot.get(), day);
    }

    /** Today, or the next day that has orders, or the last that had. */
    private LocalDate usualDay(Depot depot) {
        LocalDate today = new DepotClock(depot.zone()).today(clock);
        return DayCount.usual(orders.listDays(caller.get(), depot.id()), today);
    }

    private void open(Depot depot, LocalDate day) {
        board = Optional.of(DayBoard.of(
                depot,
                day,
                orders.listOrders(caller.get(), depot.id(), day),
                fleet.listVehicles(caller.get(), depot.id())));
        if (board.get().orders().isEmpty()) {
            showNothing(new EmptyState(
                    Symbol.PLAN,
                    "Nothing to plan on " + DepotClock.day(day),
                    "There are no orders for this day. Import some, or choose another day.",
                    new Button(
                            "Go to the orders",
                            click -> UI.getCurrent().navigate("orders", DepotAndDay.queryOf(depot, day)))));
            return;
        }
        showDay();
        refresh();
        watch();
    }

    private void showNothing(EmptyState nothing) {
        publish.setVisible(false);
        state.setVisible(false);
        header.withSubtitle("");
        removeAll();
        add(new Workspace(header, nothing));
    }

    private void showDay() {
        Div stage = new Div(banner, map);
        stage.addClassName("bayou-stage");
        removeAll();
        add(new Workspace(header, stage).withPanel("The plan", new PanelSection("Optimisation", runPanel), panel));
    }

    private void refresh() {
        DayBoard day = board.orElseThrow();
        Caller current = caller.get();
        plan = plans.findPlan(current, day.depot().id(), day.day());
        head = plan.flatMap(known -> plans.findHead(current, known.id()));
        Optional<Run> run = plan.flatMap(known -> runs.findLatestRun(current, known.id()));
        runPanel.show(run, current.may(Permission.PLANS_EDIT), true, day.clock());
        header.withSubtitle(
                DepotClock.day(day.day()) + ", " + Amounts.count(day.orders().size(), "order", "orders"));
        head.ifPresentOrElse(revision -> showSchedule(revision.schedule()), () -> {
            map.show(DayMap.waiting(day));
            panel.showNothing();
        });
        showState(current);
    }

    private void showState(Caller current) {
        boolean isPublished =
                plan.isPresent() && plan.get().published().equals(plan.get().head());
        state.setVisible(head.isPresent());
        if (isPublished) {
            state.show("Published", Pill.Tone.GOOD);
        } else {
            state.show(
                    plan.flatMap(Plan::published).isPresent() ? "Changed since published" : "Draft", Pill.Tone.NEUTRAL);
        }
        publish.setVisible(head.isPresent() && current.may(Permission.PLANS_PUBLISH));
        publish.setEnabled(!isPublished);
    }

    private void showSchedule(Schedule schedule) {
        DayBoard day = board.orElseThrow();
        Map<ShiftId, Integer> colors = colors(day, schedule);
        map.show(DayMap.planned(day, schedule, colors));
        panel.show(day, schedule, colors);
    }

    /** A vehicle keeps its colour from one schedule to the next: it is counted among all vehicles of the depot. */
    private static Map<ShiftId, Integer> colors(DayBoard day, Schedule schedule) {
        List<String> names = day.vehicles().values().stream()
                .map(vehicle -> vehicle.name())
                .sorted()
                .toList();
        Map<ShiftId, Integer> colors = new HashMap<>();
        for (Route route : schedule.routes()) {
            colors.put(route.shift(), Math.max(0, names.indexOf(day.vehicleName(route.vehicle()))));
        }
        return colors;
    }

    private void startRun(Duration limit) {
        DayBoard day = board.orElseThrow();
        try {
            Plan opened = plans.openPlan(caller.get(), day.depot().id(), day.day());
            runs.startRun(
                    caller.get(),
                    opened.id(),
                    limit,
                    Optional.ofNullable(MDC.get("traceId")).orElse(""));
        } catch (RefusedException busy) {
            Notices.failure(busy.getMessage());
        }
        refresh();
        watch();
    }

    private void stopRun() {
        plan.flatMap(known -> runs.findLatestRun(caller.get(), known.id()))
                .ifPresent(run -> runs.stopRun(caller.get(), run.id()));
    }

    /** Follows the plan's runs as long as the screen is open. */
    private void watch() {
        watching.ifPresent(RunFeed.Subscription::close);
        Optional<UI> ui = getUI();
        watching = ui.isEmpty()
                ? Optional.empty()
                : plan.map(known ->
                        runs.watch(caller.get(), known.id(), progress -> later(ui.get(), () -> progressed(progress))));
    }

    /** Vaadin's own error handler hears of what goes wrong in there. */
    private static void later(UI ui, Command change) {
        var _ = ui.access(change);
    }

    private void progressed(RunProgress progress) {
        if (progress.state().isOver()) {
            refresh();
            return;
        }
        runPanel.show(progress);
        if (!progress.best().routes().isEmpty()) {
            showSchedule(progress.best());
        }
    }

    private void confirmPublish() {
        Revision revision = head.orElseThrow();
        Schedule schedule = revision.schedule();
        String left = schedule.unassigned().isEmpty()
                ? ""
                : " " + Amounts.count(schedule.unassigned().size(), "order stays", "orders stay") + " unassigned.";
        ConfirmAction.ask(
                "Publish this plan?",
                Amounts.count(schedule.routes().size(), "route", "routes") + " with "
                        + Amounts.count(schedule.stopCount(), "stop", "stops") + " become the day's plan." + left,
                "Publish",
                () -> publish(revision));
    }

    private void publish(Revision revision) {
        try {
            plans.publish(caller.get(), revision.plan(), revision.id());
            Notices.success("Plan published");
        } catch (RefusedException stale) {
            Notices.failure(stale.getMessage());
        }
        refresh();
    }

    private void routeSelected(Optional<String> shift) {
        map.select(shift.<MapSelection>map(MapSelection.OfRoute::new).orElseGet(MapSelection::nothing));
    }

    private void mapSelected(MapSelection selection) {
        panel.select(
                switch (selection) {
                    case MapSelection.Nothing nothing -> Optional.empty();
                    case MapSelection.OfRoute of -> Optional.of(of.routeId());
                    case MapSelection.OfStop of -> DayMap.findRouteId(of.stopId());
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.ifPresent(RunFeed.Subscription::close);
        watching = Optional.empty();
    }
}
