package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.DepotClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the screen does with orders, always as the person in front of it. */
@Component
final class OrdersDesk {
    private final OrderService orders;
    private final OrderDesk desk;
    private final FleetService fleet;
    private final CurrentCaller caller;
    private final InstantSource clock;

    OrdersDesk(OrderService orders, OrderDesk desk, FleetService fleet, CurrentCaller caller, InstantSource clock) {
        this.orders = orders;
        this.desk = desk;
        this.fleet = fleet;
        this.caller = caller;
        this.clock = clock;
    }

    /** Before there is any depot, whoever may at all is shown what will be there. */
    boolean mayAnywhere(Permission permission) {
        return caller.get().mayAnywhere(permission);
    }

    boolean may(Permission permission, Depot depot) {
        return caller.get().may(permission, depot.id());
    }

    List<Depot> listDepots() {
        return fleet.listDepots(caller.get()).stream()
                .filter(depot -> may(Permission.ORDERS_READ, depot))
                .toList();
    }

    /** Today, or the next day that has orders, or the last that had. */
    LocalDate usualDay(Depot depot) {
        return DayCount.usual(orders.listDays(caller.get(), depot.id()), today(depot));
    }

    LocalDate today(Depot depot) {
        return new DepotClock(depot.zone()).today(clock);
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

    EditedOrders edit(Depot depot, Set<OrderId> chosen, List<OrderEdit> edits) {
        return desk.edit(caller.get(), depot, chosen, edits);
    }

    EditedOrders undo(Depot depot, UUID change) {
        return desk.undo(caller.get(), depot, change);
    }

    UUID choosePlace(OrderEntry order, int visit, Place place) {
        return desk.choosePlace(caller.get(), order.id(), visit, order.life().version(), place);
    }

    List<OrderChange> history(OrderId order) {
        return desk.listChanges(caller.get(), order);
    }

    int remove(Set<OrderId> chosen) {
        return orders.removeOrders(caller.get(), chosen);
    }
}
