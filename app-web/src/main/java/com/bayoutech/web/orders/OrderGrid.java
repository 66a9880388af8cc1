package com.bayoutech.web.orders;

import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders in rows; searched in memory, since their personal fields are encrypted in the database. */
final class OrderGrid extends Grid<Order> {
    private DepotClock clock = new DepotClock(ZoneOffset.UTC);

    OrderGrid() {
        addColumn(Order::reference)
                .setHeader("Reference")
                .setSortable(true)
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(OrderGrid::kind)
                .setHeader("Kind")
                .setSortable(true)
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(order -> joined(order, visit -> visit.recipient().name()))
                .setHeader("Recipient")
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(order -> joined(order, visit -> visit.recipient().addressLine()))
                .setHeader("Address")
                .setSortable(true)
                .setFlexGrow(3);
        addColumn(order -> joined(order, visit -> clock.windows(visit.visit().windows())))
                .setHeader("Window")
                .setSortable(true)
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(order -> DepotClock.length(service(order)))
                .setHeader("Service")
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(order -> Amounts.load(order.load()))
                .setHeader("Load")
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(order -> order.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", ")))
                .setHeader("Skills")
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(order -> order.priority().level())
                .setHeader("Priority")
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        setSizeFull();
    }

    void show(List<Order> orders, DepotClock depotClock) {
        clock = depotClock;
        deselectAll();
        setItems(orders);
    }

    void search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        getListDataView().setFilter(order -> wanted.isEmpty() || words(order).contains(wanted));
    }

    private static String words(Order order) {
        return (order.reference() + " "
                        + joined(
                                order,
                                visit -> visit.recipient().name() + " "
                                        + visit.recipient().addressLine() + " "
                                        + visit.recipient().phone() + " "
                                        + visit.recipient().email()))
                .toLowerCase(Locale.ROOT);
    }

    private static String kind(Order order) {
        if (order.visits().size() == 2) {
            return "Shipment";
        }
        return order.visits().getFirst().visit().kind() == VisitKind.DELIVERY ? "Delivery" : "Pickup";
    }

    private static Duration service(Order order) {
        return order.visits().stream().map(visit -> visit.visit().service()).reduce(Duration.ZERO, Duration::plus);
    }

    private static String joined(Order order, Function<OrderVisit, String> text) {
        return order.visits().stream().map(text).distinct().collect(Collectors.joining(" → "));
    }
}
