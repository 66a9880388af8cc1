package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.web.demo.DemoBanner;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A day's orders of a depot: found, selected, changed, brought in; one of them beside the others. */
@Route("orders")
@PageTitle("Orders · BayouTech")
@RequiresPermission({Permission.ORDERS_READ, Permission.FLEET_READ})
final class OrdersView extends Div implements BeforeEnterObserver {
    private static final String SHOW = "show";
    /** Of addresses that other screens give. */
    private static final String WAITING = "waiting";

    private final OrdersDesk desk;
    private final OrderImports imports;
    private final PlaceChoice places;
    private final DemoBanner banner;

    private final DepotAndDay choice = new DepotAndDay(query -> UI.getCurrent().navigate(OrdersView.class, query));
    private final TextField search = new TextField();
    private final Button importButton = new Button("Import", Symbol.UPLOAD.icon(), click -> openImport());
    private final PageHeader header = new PageHeader("Orders", search, importButton);
    private final Div body = new Div();
    private final OrderActions actions;
    private final OrderGrid grid;
    private final ShowBar showBar = new ShowBar(this::choose);
    private final SelectionBar selectionBar;
    private final OrderPanel panel;
    private final Button waitingButton = new Button("Show them", click -> toggleWaiting());
    private final AttentionBar waitingBar = new AttentionBar(waitingButton);
    private final Workspace workspace;

    private Optional<Depot> depot = Optional.empty();
    private LocalDate day = LocalDate.EPOCH;
    private OrderShow show = OrderShow.ALL;
    private List<OrderEntry> listed = List.of();
    private Optional<OrderId> open = Optional.empty();

    OrdersView(OrdersDesk desk, OrderImports imports, DemoBanner banner, PlaceChoice places) {
        this.desk = desk;
        this.imports = imports;
        this.banner = banner;
        this.places = places;
        this.actions = new OrderActions(desk, () -> depot.orElseThrow(), this::refresh);
        this.grid = new OrderGrid(this::choosePlace, order -> open(order.id()));
        this.panel = new OrderPanel(actions, this::choosePlace, this::closePanel);
        this.selectionBar = new SelectionBar(new SelectionActions(grid, actions));

        search.setPlaceholder("Search");
        search.setAriaLabel("Search this day's orders");
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.search(change.getValue()));
        importButton.addThemeVariants(ButtonVariant.PRIMARY);
        waitingButton.addThemeVariants(ButtonVariant.SMALL);
        grid.addSelectionListener(selection -> showSelection());
        Shortcuts.addShortcutListener(this, actions::undoLast, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(grid, panel);

        header.withBeside(choice);
        body.addClassName("bayou-body");
        Div bar = new Div(showBar, selectionBar);
        bar.addClassName("bayou-orders-bar");
        Div stage = new Div(banner, waitingBar, bar, body);
        stage.addClassName("bayou-stage");
        workspace = new Workspace(header, stage);
        add(workspace);
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<Depot> depots = desk.listDepots();
        depot = DepotAndDay.depotOf(query, depots);
        show = showOf(query);
        choice.setVisible(depot.isPresent());
        importButton.setEnabled(depot.isPresent());
        closePanel();
        depot.ifPresentOrElse(
                chosen -> {
                    importButton.setVisible(desk.may(Permission.ORDERS_IMPORT, chosen));
                    day = DepotAndDay.dayOf(query).orElseGet(() -> desk.usualDay(chosen));
                    choice.show(depots, chosen, day);
                    grid.deselectAll();
                    refresh();
                },
                this::showNoDepot);
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

    private void refresh() {
        Depot chosen = depot.orElseThrow();
        banner.showFor(chosen);
        listed = desk.list(chosen, day);
        showWaiting();
        header.withSubtitle(DepotClock.day(day) + ", " + OrderWords.orders(listed.size()));
        search.setVisible(!listed.isEmpty());
        if (listed.isEmpty()) {
            body.removeAll();
            body.add(new EmptyState(
                    Symbol.ORDERS,
                    "No orders for " + DepotClock.day(day),
                    "Import a file of orders, or choose another day."));
        } else {
            grid.show(listed, show, day, new DepotClock(chosen.zone()), desk.may(Permission.ORDERS_EDIT, chosen));
            if (grid.getParent().isEmpty()) {
                body.removeAll();
                body.add(grid);
            }
        }
        showBar.show(listed, show, day);
        showSelection();
        open.ifPresent(this::open);
    }

    /** After the last choice all orders are shown again. */
    private void showWaiting() {
        long waiting = listed.stream()
                .filter(order -> OrderShow.WAITING.has(order, day))
                .count();
        waitingBar.say(
                waiting == 0
                        ? ""
                        : Amounts.count(waiting, "order waits", "orders wait")
                                + " for an address and cannot be planned until it is chosen.");
        if (waiting == 0 && show == OrderShow.WAITING) {
            show = OrderShow.ALL;
        }
        waitingButton.setText(show == OrderShow.WAITING ? "Show all" : "Show them");
    }

    private void toggleWaiting() {
        choose(show == OrderShow.WAITING ? OrderShow.ALL : OrderShow.WAITING);
    }

    private void choose(OrderShow wanted) {
        QueryParameters query = DepotAndDay.queryOf(depot.orElseThrow(), day);
        UI.getCurrent()
                .navigate(
                        OrdersView.class,
                        wanted == OrderShow.ALL
                                ? query
                                : query.merging(SHOW, wanted.name().toLowerCase(Locale.ROOT)));
    }

    private void showNoDepot() {
        importButton.setVisible(desk.mayAnywhere(Permission.ORDERS_IMPORT));
        banner.setVisible(false);
        waitingBar.say("");
        header.withSubtitle("");
        search.setVisible(false);
        listed = List.of();
        showBar.show(listed, OrderShow.ALL, day);
        selectionBar.show(0, false, false);
        body.removeAll();
        body.add(new EmptyState(
                Symbol.DEPOT,
                "No depot yet",
                "Orders belong to a depot. Import a fleet file first: it brings depots and their vehicles.",
                new Button("Go to the fleet", click -> UI.getCurrent().navigate("fleet"))));
    }

    private void showSelection() {
        Set<OrderEntry> selected = grid.getSelectedItems();
        depot.ifPresent(chosen -> selectionBar.show(
                selected.size(), desk.may(Permission.ORDERS_EDIT, chosen), desk.may(Permission.ORDERS_REMOVE, chosen)));
        showBar.setVisible(selected.isEmpty() && !listed.isEmpty());
    }

    private void open(OrderId id) {
        Depot chosen = depot.orElseThrow();
        desk.find(chosen, id)
                .ifPresentOrElse(
                        order -> {
                            open = Optional.of(id);
                            grid.mark(open);
                            panel.show(
                                    order,
                                    day,
                                    new DepotClock(chosen.zone()),
                                    desk.history(id),
                                    desk.may(Permission.ORDERS_EDIT, chosen));
                            workspace.withPanel("Order " + order.reference(), panel);
                        },
                        this::closePanel);
    }

    private void closePanel() {
        open = Optional.empty();
        grid.mark(open);
        workspace.withoutPanel();
    }

    private void choosePlace(OrderEntry order) {
        places.ask(order, depot.orElseThrow(), actions::did, this::refresh);
    }

    private void openImport() {
        Depot chosen = depot.orElseThrow();
        imports.open(new ImportRequest(chosen, day), this::refresh);
    }
}
