package com.bayoutech.web.plan;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderNews;
import com.bayoutech.web.day.WhatIfAddress;
import com.bayoutech.web.demo.DemoBanner;
import com.bayoutech.web.papers.PaperDesk;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.FeedWatch;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Shortcuts;
import com.bayoutech.web.ui.Split;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
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
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A depot's day: the map and the timeline at the left, the run and the routes at the right. The URL holds the selection. */
@Route("plan")
@PageTitle("plan.title")
@RequiresPermission({Permission.PLANS_READ, Permission.FLEET_READ, Permission.ORDERS_READ})
final class PlanView extends Div implements BeforeEnterObserver {
    private final PlanDesk desk;
    private final DepotRuns depotRuns;
    private final DemoBanner banner;

    private final DepotAndDay choice = new DepotAndDay(query -> UI.getCurrent().navigate(PlanView.class, query));
    private final DayPlanner planner;
    private final PageHeader header;
    private final Button waitingButton = new Button(Texts.of("plan.waiting.choose"), click -> openWaiting());
    private final AttentionBar waitingBar = new AttentionBar(waitingButton);
    private final Split split;
    private final Shortcuts keys;
    private final FeedWatch<DepotId, OrderNews> orders;

    private QueryParameters shown = QueryParameters.empty();
    private Optional<Depot> depot = Optional.empty();
    private LocalDate day = LocalDate.EPOCH;
    private Optional<PlanId> whatIf = Optional.empty();
    private Map<String, String> place = Map.of();

    PlanView(
            PlanDesk desk,
            RevisionDesk revisions,
            PaperDesk papers,
            DepotRuns depotRuns,
            DemoBanner banner,
            StreetLines lines) {
        this.desk = desk;
        this.depotRuns = depotRuns;
        this.banner = banner;
        orders = new FeedWatch<>(desk::watchOrders, this::ordersChanged);
        planner = new DayPlanner(desk, revisions, papers, lines, this::open, this::openAllDepots, this::place);
        split = new Split(
                "plan",
                Texts.of("plan.timeline"),
                planner.display().map(),
                planner.display().timeline());
        keys = PlanKeys.of(planner, split);
        header = new PageHeader(
                        Texts.of("plan.title"),
                        planner.papers(),
                        planner.past().toggle(),
                        planner.editing(),
                        planner.publishing().button())
                .withKeys(keys)
                .withBeside(
                        choice, planner.whatIfs().menu(), planner.publishing().state(), planner.presence());
        waitingButton.addThemeVariants(ButtonVariant.SMALL);
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Depot> depots = desk.listDepots();
        depot = DepotAndDay.depotOf(query, depots);
        orders.follow(depot.map(Depot::id));
        choice.setVisible(depot.isPresent());
        if (depot.isEmpty()) {
            showNothing(new EmptyState(
                    Symbol.DEPOT,
                    Texts.of("plan.empty.no-depot"),
                    Texts.of("plan.empty.no-depot.advice"),
                    new Button(
                            Texts.of("plan.empty.to-fleet"),
                            click -> UI.getCurrent().navigate("fleet"))));
            return;
        }
        LocalDate day = DepotAndDay.dayOf(query).orElseGet(() -> desk.usualDay(depot.get()));
        choice.show(depots, depot.get(), day);
        planner.runPanel().offerAll(depots.size() > 1);
        this.day = day;
        banner.showFor(depot.get());
        planner.display().selection().select(Selection.of(query));
        planner.past().ask(PastLook.Asked.of(query));
        whatIf = WhatIfAddress.of(query);
        open(desk.open(depot.get(), day));
    }

    /** Goes to a what-if of the day that is shown, or to the day's plan. */
    private void open(Optional<PlanId> whatIf) {
        UI.getCurrent()
                .navigate(
                        PlanView.class,
                        whatIf.map(id -> WhatIfAddress.in(shown, id)).orElse(shown));
    }

    /** Somebody has changed some of the day's orders, here or elsewhere. */
    private void ordersChanged(OrderNews news) {
        if (desk.listDepots().stream().map(Depot::id).noneMatch(news.depot()::equals)) {
            // The last of a depot's orders went with the depot.
            UI.getCurrent().navigate(PlanView.class);
        } else if (news.concerns(day)) {
            planner.lookAtOrders()
                    .filter(this::isThere)
                    .ifPresentOrElse(this::say, () -> depot.ifPresent(here -> open(desk.open(here, day))));
        }
    }

    /** Whether there is anything to plan, or to look at. */
    private boolean isThere(DayBoard board) {
        return !board.orders().isEmpty() || desk.isPlanned(board, whatIf);
    }

    private void open(PlanDesk.Opened opened) {
        DayBoard board = opened.board();
        QueryParameters query = DepotAndDay.queryOf(board.depot(), board.day());
        if (!isThere(board)) {
            showNothing(new EmptyState(
                    Symbol.PLAN,
                    Texts.of("plan.empty.no-orders", DepotClock.day(board.day())),
                    board.waiting() == 0
                            ? Texts.of("plan.empty.no-orders.advice")
                            : Texts.of("plan.empty.waiting", board.waiting()),
                    new Button(
                            Texts.of("plan.empty.to-orders"),
                            click -> UI.getCurrent().navigate("orders", query))));
            return;
        }
        shown = query;
        place = single(whatIf.map(id -> WhatIfAddress.in(query, id)).orElse(query));
        say(board);
        showDay();
        planner.open(opened, whatIf);
    }

    private void say(DayBoard board) {
        waitingBar.say(board.waiting() == 0 ? "" : waitingWords(board));
        header.withSubtitle(Texts.of(
                "plan.subtitle", DepotClock.day(board.day()), board.orders().size()));
    }

    /** The address also says which revisions are looked at. */
    private void place(Map<String, String> look) {
        Map<String, String> all = new HashMap<>(place);
        all.putAll(look);
        planner.display().link().at(all);
    }

    private static Map<String, String> single(QueryParameters query) {
        Map<String, String> values = new HashMap<>();
        query.getParameters().forEach((name, several) -> values.put(name, several.getFirst()));
        return values;
    }

    private void openAllDepots() {
        new DepotsDialog(
                        depotRuns,
                        day,
                        planner.runPanel().limit(),
                        depot -> UI.getCurrent().navigate(PlanView.class, DepotAndDay.queryOf(depot, day)),
                        planner::look)
                .open();
    }

    private void openWaiting() {
        UI.getCurrent().navigate("orders", shown.merging("waiting", "true"));
    }

    private static String waitingWords(DayBoard board) {
        return Texts.of("plan.waiting", board.waiting());
    }

    private void showNothing(EmptyState nothing) {
        planner.close();
        header.withSubtitle("");
        removeAll();
        add(new Workspace(header, nothing));
    }

    private void showDay() {
        Div stage = new Div(
                banner,
                waitingBar,
                planner.gone(),
                planner.absent(),
                planner.whatIfs().banner(),
                planner.past().banner(),
                split);
        stage.addClassName("bayou-stage");
        removeAll();
        add(
                planner.display().link(),
                new Workspace(header, stage)
                        .withPanel(
                                Texts.of("plan.panel"),
                                planner.past().section(),
                                planner.past().compared(),
                                new PanelSection(
                                        Texts.of("plan.panel.optimisation"), planner.runPanel(), planner.proposals()),
                                planner.display().panel()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        planner.attach(event.getUI());
        orders.attach(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        planner.detach();
        orders.detach();
    }
}
