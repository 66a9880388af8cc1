package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.ImportRequest;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderService;
import com.bayoutech.web.demo.DemoBanner;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.ImportDialog;
import com.bayoutech.web.ui.ImportOutcome;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.RejectedRow;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.UploadLimit;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** A day's orders of a depot: search, import, remove. */
@Route("orders")
@PageTitle("Orders · BayouTech")
@RequiresPermission({Permission.ORDERS_READ, Permission.FLEET_READ})
final class OrdersView extends Div implements BeforeEnterObserver {
    private static final String WAITING = "waiting";

    private final OrderService orders;
    private final OrderImporter importer;
    private final FleetService fleet;
    private final CurrentCaller caller;
    private final InstantSource clock;
    private final UploadLimit limit;
    private final DemoBanner banner;

    private final DepotAndDay choice = new DepotAndDay(query -> UI.getCurrent().navigate(OrdersView.class, query));
    private final TextField search = new TextField();
    private final Button importButton = new Button("Import", Symbol.UPLOAD.icon(), click -> openImport());
    private final Button removeButton = new Button("Remove", Symbol.REMOVE.icon(), click -> confirmRemoval());
    private final PageHeader header = new PageHeader("Orders", search, removeButton, importButton);
    private final Div body = new Div();
    private final OrderGrid grid;
    private final Button waitingButton = new Button("Show them", click -> toggleWaiting());
    private final AttentionBar waitingBar = new AttentionBar(waitingButton);

    private Optional<Depot> depot = Optional.empty();
    private LocalDate day;
    private boolean isWaitingOnly;

    OrdersView(
            OrderService orders,
            OrderImporter importer,
            FleetService fleet,
            CurrentCaller caller,
            InstantSource clock,
            UploadLimit limit,
            DemoBanner banner,
            PlaceChoice places) {
        this.orders = orders;
        this.importer = importer;
        this.fleet = fleet;
        this.caller = caller;
        this.clock = clock;
        this.limit = limit;
        this.banner = banner;
        this.grid = new OrderGrid(places.isAllowed(), order -> places.ask(order, depot.orElseThrow(), this::refresh));
        this.day = LocalDate.EPOCH;

        search.setPlaceholder("Search");
        search.setAriaLabel("Search this day's orders");
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.search(change.getValue()));
        importButton.addThemeVariants(ButtonVariant.PRIMARY);
        removeButton.setVisible(false);
        waitingButton.addThemeVariants(ButtonVariant.SMALL);
        grid.addSelectionListener(
                selection -> showRemoval(selection.getAllSelectedItems().size()));

        header.withBeside(choice);
        body.addClassName("bayou-body");
        Div stage = new Div(banner, waitingBar, body);
        stage.addClassName("bayou-stage");
        add(new Workspace(header, stage));
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Depot> depots = fleet.listDepots(caller.get()).stream()
                .filter(candidate -> caller.get().may(Permission.ORDERS_READ, candidate.id()))
                .toList();
        depot = DepotAndDay.depotOf(event.getLocation().getQueryParameters(), depots);
        isWaitingOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WAITING)
                .isPresent();
        choice.setVisible(depot.isPresent());
        importButton.setEnabled(depot.isPresent());
        importButton.setVisible(mayAtDepot(Permission.ORDERS_IMPORT));
        depot.ifPresentOrElse(
                chosen -> {
                    day = DepotAndDay.dayOf(event.getLocation().getQueryParameters())
                            .orElseGet(() -> usualDay(chosen));
                    choice.show(depots, chosen, day);
                    refresh();
                },
                this::showNoDepot);
    }

    /** Today, or the next day that has orders, or the last that had. */
    private LocalDate usualDay(Depot chosen) {
        LocalDate today = new DepotClock(chosen.zone()).today(clock);
        return DayCount.usual(orders.listDays(caller.get(), chosen.id()), today);
    }

    private void refresh() {
        Depot chosen = depot.orElseThrow();
        banner.showFor(chosen);
        List<OrderEntry> listed = orders.listEntries(caller.get(), chosen.id(), day);
        boolean waitingOnly = showWaiting(listed);
        header.withSubtitle(DepotClock.day(day) + ", " + Amounts.count(listed.size(), "order", "orders"));
        search.setVisible(!listed.isEmpty());
        showRemoval(0);
        body.removeAll();
        if (listed.isEmpty()) {
            body.add(new EmptyState(
                    Symbol.ORDERS,
                    "No orders for " + DepotClock.day(day),
                    "Import a file of orders, or choose another day."));
        } else {
            grid.show(listed, waitingOnly, new DepotClock(chosen.zone()));
            body.add(grid);
        }
    }

    /** Returns whether the others are not to be shown: after the last choice they are again. */
    private boolean showWaiting(List<OrderEntry> listed) {
        long waiting = listed.stream().filter(OrderEntry::isWaiting).count();
        waitingBar.say(
                waiting == 0
                        ? ""
                        : Amounts.count(waiting, "order waits", "orders wait")
                                + " for an address and cannot be planned until it is chosen.");
        boolean only = isWaitingOnly && waiting > 0;
        waitingButton.setText(only ? "Show all" : "Show them");
        return only;
    }

    private void toggleWaiting() {
        QueryParameters query = DepotAndDay.queryOf(depot.orElseThrow(), day);
        UI.getCurrent().navigate(OrdersView.class, isWaitingOnly ? query : query.merging(WAITING, "true"));
    }

    private void showNoDepot() {
        banner.setVisible(false);
        waitingBar.say("");
        header.withSubtitle("");
        search.setVisible(false);
        showRemoval(0);
        body.removeAll();
        body.add(new EmptyState(
                Symbol.DEPOT,
                "No depot yet",
                "Orders belong to a depot. Import a fleet file first: it brings depots and their vehicles.",
                new Button("Go to the fleet", click -> UI.getCurrent().navigate("fleet"))));
    }

    /** Before there is any depot, whoever may at all is shown what will be there. */
    private boolean mayAtDepot(Permission permission) {
        return depot.map(chosen -> caller.get().may(permission, chosen.id()))
                .orElseGet(() -> caller.get().mayAnywhere(permission));
    }

    private void showRemoval(int selected) {
        removeButton.setVisible(selected > 0 && mayAtDepot(Permission.ORDERS_REMOVE));
        removeButton.setText("Remove " + selected);
    }

    private void openImport() {
        Depot chosen = depot.orElseThrow();
        DatePicker dayField = new DatePicker("Day of rows whose times name none");
        dayField.setLocale(Locale.UK);
        dayField.setValue(day);
        new ImportDialog(
                        "Import orders for " + chosen.name(),
                        "A CSV file with a header line. Columns: reference, kind, shipment, recipient, phone, email, address, "
                                + "latitude and longitude (or an address alone), earliest, latest, service_minutes, load, skills, priority, notes.",
                        limit,
                        (file, progress) -> importFile(new ImportRequest(chosen, dayOf(dayField)), file, progress),
                        this::refresh,
                        dayField)
                .open();
    }

    private LocalDate dayOf(DatePicker field) {
        LocalDate chosen = field.getValue();
        return chosen == null ? day : chosen;
    }

    private ImportOutcome importFile(ImportRequest request, InputStream file, IntConsumer rowsRead) {
        ImportReport report =
                importer.importFile(caller.get(), request, file, rows -> rowsRead.accept(Math.toIntExact(rows)));
        return new ImportOutcome(
                report.imported(),
                report.waiting(),
                report.unchanged(),
                report.rejectedRows(),
                report.errors().stream().map(RejectedRow::of).toList());
    }

    private void confirmRemoval() {
        Set<OrderId> selected =
                grid.getSelectedItems().stream().map(OrderEntry::id).collect(Collectors.toSet());
        ConfirmAction.askBeforeRemoving(
                "Remove " + Amounts.count(selected.size(), "order", "orders") + "?",
                "They leave the list and coming plans. Revisions made with them keep their times, without names.",
                "Remove",
                () -> {
                    int removed = orders.removeOrders(caller.get(), selected);
                    Notices.success(Amounts.count(removed, "order", "orders") + " removed");
                    refresh();
                });
    }
}
