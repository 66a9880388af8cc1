package com.bayoutech.web.orders;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders in rows; searched in memory, since their personal fields are encrypted in the database. */
final class OrderGrid extends Grid<OrderEntry> {
    static final String PLACE = "place";

    private final Consumer<OrderEntry> choosePlace;
    private final boolean mayChoose;
    private final Column<OrderEntry> waiting;
    private DepotClock clock = new DepotClock(ZoneOffset.UTC);
    private String wanted = "";
    private boolean isWaitingOnly;

    /** @param choosePlace what a click on an order that waits for its place does, for those who may */
    OrderGrid(boolean mayChoose, Consumer<OrderEntry> choosePlace) {
        this.mayChoose = mayChoose;
        this.choosePlace = choosePlace;
        addColumn(OrderEntry::reference)
                .setHeader("Reference")
                .setSortable(true)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        waiting = addComponentColumn(this::placeState)
                .setKey(PLACE)
                .setHeader("Place")
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(OrderGrid::kind)
                .setHeader("Kind")
                .setSortable(true)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addColumn(order -> joined(order, visit -> visit.recipient().name()))
                .setHeader("Recipient")
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(order -> joined(order, visit -> visit.recipient().addressLine()))
                .setHeader("Address")
                .setSortable(true)
                .setFlexGrow(5);
        addColumn(order -> joined(order, visit -> clock.windows(visit.windows())))
                .setHeader("Window")
                .setSortable(true)
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(order -> DepotClock.length(service(order)))
                .setHeader("Service")
                .setWidth("5rem")
                .setFlexGrow(0);
        addColumn(order -> Amounts.load(order.load()))
                .setHeader("Load")
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addColumn(order -> order.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", ")))
                .setHeader("Skills")
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(order -> order.priority().level())
                .setHeader("Priority")
                .setSortable(true)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        setSizeFull();
    }

    /** @param waitingOnly whether only orders are shown that wait for their place */
    void show(List<OrderEntry> orders, boolean waitingOnly, DepotClock depotClock) {
        clock = depotClock;
        isWaitingOnly = waitingOnly;
        deselectAll();
        waiting.setVisible(orders.stream().anyMatch(OrderEntry::isWaiting));
        setItems(orders);
        filter();
    }

    void search(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        filter();
    }

    private void filter() {
        getListDataView()
                .setFilter(order ->
                        (wanted.isEmpty() || words(order).contains(wanted)) && (!isWaitingOnly || order.isWaiting()));
    }

    private Component placeState(OrderEntry order) {
        if (!order.isWaiting()) {
            return new Span();
        }
        if (!mayChoose) {
            return new Pill("Waits for a place", Pill.Tone.ATTENTION);
        }
        Button choose = new Button("Choose address", click -> choosePlace.accept(order));
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.addClassName("bayou-pill-button");
        choose.getElement().setAttribute("tone", "attention");
        choose.setAriaLabel("Choose the address of " + order.reference());
        return choose;
    }

    private static String words(OrderEntry order) {
        return (order.reference() + " "
                        + joined(
                                order,
                                visit -> visit.recipient().name() + " "
                                        + visit.recipient().addressLine() + " "
                                        + visit.recipient().phone() + " "
                                        + visit.recipient().email()))
                .toLowerCase(Locale.ROOT);
    }

    private static String kind(OrderEntry order) {
        if (order.visits().size() == 2) {
            return "Shipment";
        }
        return order.visits().getFirst().kind() == VisitKind.DELIVERY ? "Delivery" : "Pickup";
    }

    private static Duration service(OrderEntry order) {
        return order.visits().stream().map(visit -> visit.service()).reduce(Duration.ZERO, Duration::plus);
    }

    private static String joined(OrderEntry order, Function<VisitEntry, String> text) {
        return order.visits().stream().map(text).distinct().collect(Collectors.joining(" → "));
    }
}
