package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderNews;
import com.bayoutech.web.demo.DemoBanner;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.FeedWatch;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Shortcuts;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A day's orders of a depot: found, selected, changed, brought in; one of them beside the others. */
@Route(OrdersView.PATH)
@PageTitle("orders.title")
@RequiresPermission({Permission.ORDERS_READ, Permission.FLEET_READ})
final class OrdersView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    static final String PATH = "orders";
    private static final String SHOW = "show";
    private static final String ORDER = "order";
    /** Of addresses that other screens give. */
    private static final String WAITING = "waiting";

    private final OrdersDesk desk;
    private final OrderImports imports;
    private final PlaceChoice places;
    private final DemoBanner banner;

    private final DepotAndDay choice = new DepotAndDay(query -> UI.getCurrent().navigate(OrdersView.class, query));
    private final TextField search = new TextField();
    private final Button importButton =
            new Button(Texts.of("orders.import"), Symbol.UPLOAD.icon(), click -> openImport());
    private final Button allDays =
            new Button(Texts.of("orders.all-days"), Symbol.SEARCH.icon(), click -> searchAllDays());
    private final Button newButton = new Button(Texts.of("orders.do.new"), Symbol.PLUS.icon(), click -> create());
    private final PageHeader header =
            new PageHeader(Texts.of("orders.title"), search, allDays, newButton, importButton);
    private final Div body = new Div();
    private final OrderActions actions;
    private final OrderGrid grid;
    private final ShowBar showBar = new ShowBar(this::choose);
    private final SelectionBar selectionBar;
    private final OpenOrder opened;
    private final Button waitingButton = new Button(Texts.of("orders.show-them"), click -> toggleWaiting());
    private final AttentionBar waitingBar = new AttentionBar(waitingButton);
    private final Workspace workspace;
    private final FeedWatch<DepotId, OrderNews> colleagues;

    private Optional<Depot> depot = Optional.empty();
    private LocalDate day = LocalDate.EPOCH;
    private OrderShow show = OrderShow.ALL;
    private List<OrderEntry> listed = List.of();
    /** What the list was read from. */
    private String stamp = "";

    private Optional<OrderId> marked = Optional.empty();

    OrdersView(OrdersDesk desk, OrderImports imports, DemoBanner banner, PlaceChoice places) {
        this.desk = desk;
        this.imports = imports;
        this.banner = banner;
        this.places = places;
        this.colleagues = new FeedWatch<>(desk::watch, this::changed);
        this.actions = new OrderActions(desk, () -> depot.orElseThrow(), this::refresh);
        this.grid = new OrderGrid(this::choosePlace, order -> open(order.id()));
        this.selectionBar = new SelectionBar(new SelectionActions(grid, actions));

        search.setPlaceholder(Texts.of("orders.search"));
        search.setAriaLabel(Texts.of("orders.search.day"));
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.search(change.getValue()));
        allDays.setTooltipText(Texts.of("orders.search.all.key"));
        newButton.setTooltipText(Texts.of("orders.new.key"));
        importButton.addThemeVariants(ButtonVariant.PRIMARY);
        waitingButton.addThemeVariants(ButtonVariant.SMALL);
        grid.addSelectionListener(selection -> showSelection());

        header.withBeside(choice);
        body.addClassName("bayou-body");
        Div bar = new Div(showBar, selectionBar);
        bar.addClassName("bayou-orders-bar");
        Div stage = new Div(banner, waitingBar, bar, body);
        stage.addClassName("bayou-stage");
        workspace = new Workspace(header, stage);
        opened = new OpenOrder(desk, actions, this::choosePlace, workspace, this::mark);
        header.withKeys(keys());
        add(workspace);
        setSizeFull();
    }

    /** Another state of the same day's orders leaves the open one as it is. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (opened.isUnsaved() && !isSameDay(leaving)) {
            BeforeLeaveEvent.ContinueNavigationAction go = leaving.postpone();
            // Whoever stays has not chosen anything else.
            depot.ifPresent(here -> choice.show(desk.listDepots(), here, day));
            opened.unlessUnsaved(go::proceed);
        }
    }

    private boolean isSameDay(BeforeLeaveEvent leaving) {
        QueryParameters query = leaving.getLocation().getQueryParameters();
        return leaving.getNavigationTarget().equals(OrdersView.class)
                && query.getSingleParameter(ORDER).isEmpty()
                && depot.filter(here -> DepotAndDay.leadsTo(query, desk.listDepots(), here, day))
                        .isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Depot> depots = desk.listDepots();
        depot = DepotAndDay.depotOf(query, depots);
        colleagues.follow(depot.map(Depot::id));
        show = showOf(query);
        choice.setVisible(depot.isPresent());
        importButton.setEnabled(depot.isPresent());
        newButton.setEnabled(depot.isPresent());
        depot.ifPresentOrElse(
                chosen -> {
                    importButton.setVisible(desk.may(Permission.ORDERS_IMPORT, chosen));
                    day = DepotAndDay.dayOf(query).orElseGet(() -> desk.usualDay(chosen));
                    opened.goTo(depot, day);
                    newButton.setVisible(desk.may(Permission.ORDERS_EDIT, chosen));
                    choice.show(depots, chosen, day);
                    grid.deselectAll();
                    refresh();
                    orderOf(query).ifPresent(opened::open);
                    place();
                },
                () -> {
                    opened.goTo(Optional.empty(), day);
                    showNoDepot();
                });
    }

    private void mark(Optional<OrderId> order) {
        marked = order;
        grid.mark(order);
        place();
    }

    /** The address names what is shown, so that it can be sent to somebody. */
    private void place() {
        depot.ifPresent(here -> {
            QueryParameters shown = query(here, show);
            QueryParameters address =
                    marked.map(order -> shown.merging(ORDER, order.toString())).orElse(shown);
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, address));
        });
    }

    private static OrderShow showOf(QueryParameters query) {
        String name = query.getSingleParameter(SHOW).orElse("");
        for (OrderShow candidate : OrderShow.values()) {
            if (candidate.name().equalsIgnoreCase(name)) {
                return candidate;
            }
        }
        return query.getSingleParameter(WAITING).isPresent() ? OrderShow.WAITING : OrderShow.ALL;
    }

    private static Optional<OrderId> orderOf(QueryParameters query) {
        try {
            return query.getSingleParameter(ORDER).map(UUID::fromString).map(OrderId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        colleagues.attach(event.getUI());
        // What happened before somebody listened was said to nobody.
        depot.ifPresent(this::look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        colleagues.detach();
    }

    private void changed(OrderNews news) {
        depot.filter(here -> news.concerns(day)).ifPresent(this::look);
    }

    /** Whoever has changed orders on this screen has seen it already. */
    private void look(Depot here) {
        if (!desk.stamp(here, day).equals(stamp)) {
            read();
            opened.look();
        }
    }

    private void refresh() {
        read();
        opened.refresh();
    }

    private void read() {
        Depot chosen = depot.orElseThrow();
        banner.showFor(chosen);
        stamp = desk.stamp(chosen, day);
        listed = desk.list(chosen, day);
        showWaiting();
        header.withSubtitle(Texts.of("orders.subtitle", DepotClock.day(day), listed.size()));
        search.setVisible(!listed.isEmpty());
        if (listed.isEmpty()) {
            body.removeAll();
            body.add(new EmptyState(
                    Symbol.ORDERS, Texts.of("orders.empty", DepotClock.day(day)), Texts.of("orders.empty.advice")));
        } else {
            grid.show(listed, show, day, new DepotClock(chosen.zone()), desk.may(Permission.ORDERS_EDIT, chosen));
            if (grid.getParent().isEmpty()) {
                body.removeAll();
                body.add(grid);
            }
        }
        showBar.show(listed, show, day);
        showSelection();
    }

    /** After the last choice all orders are shown again. */
    private void showWaiting() {
        long waiting = listed.stream()
                .filter(order -> OrderShow.WAITING.has(order, day))
                .count();
        waitingBar.say(waiting == 0 ? "" : Texts.of("orders.waiting", waiting));
        if (waiting == 0 && show == OrderShow.WAITING) {
            show = OrderShow.ALL;
        }
        waitingButton.setText(show == OrderShow.WAITING ? Texts.of("orders.show-all") : Texts.of("orders.show-them"));
    }

    private void toggleWaiting() {
        choose(show == OrderShow.WAITING ? OrderShow.ALL : OrderShow.WAITING);
    }

    private void choose(OrderShow wanted) {
        UI.getCurrent().navigate(OrdersView.class, query(depot.orElseThrow(), wanted));
    }

    private QueryParameters query(Depot there, OrderShow wanted) {
        QueryParameters query = DepotAndDay.queryOf(there, day);
        return wanted == OrderShow.ALL
                ? query
                : query.merging(SHOW, wanted.name().toLowerCase(Locale.ROOT));
    }

    private void showNoDepot() {
        importButton.setVisible(desk.mayAnywhere(Permission.ORDERS_IMPORT));
        banner.setVisible(false);
        waitingBar.say("");
        header.withSubtitle("");
        search.setVisible(false);
        listed = List.of();
        showBar.setVisible(false);
        selectionBar.show(0, false, false);
        body.removeAll();
        body.add(new EmptyState(
                Symbol.DEPOT,
                Texts.of("orders.no-depot"),
                Texts.of("orders.no-depot.advice"),
                new Button(
                        Texts.of("orders.no-depot.fleet"),
                        click -> UI.getCurrent().navigate("fleet"))));
    }

    private void showSelection() {
        Set<OrderEntry> selected = grid.getSelectedItems();
        depot.ifPresent(chosen -> selectionBar.show(
                selected.size(), desk.may(Permission.ORDERS_EDIT, chosen), desk.may(Permission.ORDERS_REMOVE, chosen)));
        showBar.setVisible(selected.isEmpty() && !listed.isEmpty());
    }

    private void choosePlace(OrderEntry order) {
        places.ask(order, depot.orElseThrow(), actions::did, this::refresh);
    }

    private void open(OrderId id) {
        opened.open(id);
    }

    private void create() {
        if (newButton.isVisible() && newButton.isEnabled()) {
            opened.create();
        }
    }

    private Shortcuts keys() {
        return new Shortcuts()
                .under(Texts.of("orders.title"))
                .on(Texts.of("orders.new"), this::create, "N")
                .on(Texts.of("orders.search.day"), search::focus, "/")
                .on(Texts.of("orders.search.all"), this::searchAllDays, "S")
                .on(Texts.of("orders.keys.undo"), actions::undoLast, "Ctrl+Z")
                .known(Texts.of("orders.keys.open"), "Enter")
                .known(Texts.of("orders.keys.select"), "Space")
                .known(Texts.of("orders.keys.save"), "Ctrl+Enter")
                .known(Texts.of("orders.keys.close"), "Escape");
    }

    private void searchAllDays() {
        List<Depot> depots = desk.listDepots();
        new SearchDialog(
                        search.getValue(),
                        desk::search,
                        order -> depots.stream()
                                .filter(candidate -> candidate.id().equals(order.depot()))
                                .map(Depot::name)
                                .findFirst()
                                .orElse(""),
                        order -> depots.stream()
                                .filter(candidate -> candidate.id().equals(order.depot()))
                                .findFirst()
                                .ifPresent(there -> goTo(there, order)))
                .open();
    }

    /** The day of an order, with the order open: an address that can be passed on. */
    private void goTo(Depot there, OrderEntry order) {
        UI.getCurrent()
                .navigate(
                        OrdersView.class,
                        DepotAndDay.queryOf(there, order.day())
                                .merging(ORDER, order.id().toString()));
    }

    private void openImport() {
        Depot chosen = depot.orElseThrow();
        imports.open(new ImportRequest(chosen, day), this::refresh);
    }
}
