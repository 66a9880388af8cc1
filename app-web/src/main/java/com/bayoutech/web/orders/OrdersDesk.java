package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Feed;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEditor;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderNews;
import com.bayoutech.orders.OrderRemover;
import com.bayoutech.orders.OrderSearch;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.OrderSheet;
import com.bayoutech.web.day.DepotDays;
import com.bayoutech.web.security.CurrentCaller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the screen does with orders, always as the person in front of it. */
@Component
final class OrdersDesk {
    private final OrderService orders;
    private final OrderDesk desk;
    private final OrderRemover remover;
    private final OrderEditor editor;
    private final OrderSearch search;
    private final AddressService addresses;
    private final DepotDays days;
    private final CurrentCaller caller;

    OrdersDesk(
            OrderService orders,
            OrderDesk desk,
            OrderRemover remover,
            OrderEditor editor,
            OrderSearch search,
            AddressService addresses,
            DepotDays days,
            CurrentCaller caller) {
        this.orders = orders;
        this.desk = desk;
        this.remover = remover;
        this.editor = editor;
        this.search = search;
        this.addresses = addresses;
        this.days = days;
        this.caller = caller;
    }

    /** Before there is any depot, whoever may at all is shown what will be there. */
    boolean mayAnywhere(Permission permission) {
        return caller.get().mayAnywhere(permission);
    }

    boolean may(Permission permission, Depot depot) {
        return caller.get().may(permission, depot.id());
    }

    List<Depot> listDepots() {
        return days.list(Permission.ORDERS_READ);
    }

    LocalDate usualDay(Depot depot) {
        return days.usual(depot);
    }

    LocalDate today(Depot depot) {
        return days.today(depot);
    }

    List<OrderEntry> list(Depot depot, LocalDate day) {
        return orders.listEntries(caller.get(), depot.id(), day);
    }

    /** An order as it is now; as it was, where it is gone. */
    OrderEntry reload(OrderEntry order) {
        return orders.findEntries(caller.get(), order.depot(), Set.of(order.id())).stream()
                .findFirst()
                .orElse(order);
    }

    /** An order wherever its day is, unless it is gone. */
    Optional<OrderEntry> find(Depot depot, OrderId order) {
        return orders.findEntries(caller.get(), depot.id(), Set.of(order)).stream()
                .findFirst();
    }

    /** Those that somebody has changed since they were seen stay as they are. */
    EditedOrders edit(Depot depot, Collection<OrderEntry> seen, List<OrderEdit> edits) {
        return desk.editSeen(caller.get(), depot, List.copyOf(seen), edits);
    }

    EditedOrders undo(Depot depot, UUID change) {
        return desk.undo(caller.get(), depot, change);
    }

    /** Takes what somebody has entered: a new order, or another content of one that they have seen. */
    OrderEditor.Saved save(Depot depot, Optional<OrderEntry> seen, OrderSheet sheet) {
        return seen.map(order -> editor.rewrite(
                        caller.get(), depot, order.id(), order.life().version(), sheet))
                .orElseGet(() -> editor.create(caller.get(), depot, sheet));
    }

    List<OrderEntry> search(String text) {
        return search.search(caller.get(), text);
    }

    AddressService.Answer lookUp(String addressLine) {
        return addresses.lookUp(caller.get(), addressLine);
    }

    UUID choosePlace(OrderEntry order, int visit, Place place) {
        return desk.choosePlace(caller.get(), order.id(), visit, order.life().version(), place);
    }

    List<OrderChange> history(OrderId order) {
        return desk.listChanges(caller.get(), order);
    }

    /** Those that somebody has changed since they were seen stay. */
    EditedOrders remove(Depot depot, Collection<OrderEntry> seen) {
        return remover.removeSeen(caller.get(), depot, List.copyOf(seen));
    }

    /** Differs whenever {@link #list} may answer something else; far quicker. */
    String stamp(Depot depot, LocalDate day) {
        return orders.stamp(caller.get(), depot.id(), day);
    }

    Feed.Subscription watch(DepotId depot, Consumer<OrderNews> listener) {
        return orders.watch(caller.get(), depot, listener);
    }
}
