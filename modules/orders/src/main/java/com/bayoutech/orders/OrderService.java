package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Feed;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Gives orders out, and tells when they have changed; {@link OrderImporter} brings them in, {@link OrderRemover} takes them away. */
public final class OrderService {
    private final OrderStore store;
    private final UnitOfWork unitOfWork;
    private final OrderFeed feed;

    public OrderService(OrderStore store, UnitOfWork unitOfWork, OrderFeed feed) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.feed = feed;
    }

    /**
     * The orders of a depot and day that are to be planned, by reference; needs {@link Permission#ORDERS_READ}. Those that wait for
     * a place, are held or cancelled are not among them.
     */
    public List<Order> listOrders(Caller caller, DepotId depot, LocalDate day) {
        return listEntries(caller, depot, day).stream()
                .filter(order -> order.isPlannedOn(day))
                .map(OrderEntry::findOrder)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * All orders of a depot and day, by reference, whatever their state, and those that were tried that day in vain and go on another; needs
     * {@link Permission#ORDERS_READ}.
     */
    public List<OrderEntry> listEntries(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.ORDERS_READ, depot);
        return unitOfWork.call(() -> store.list(depot, day));
    }

    /**
     * Differs whenever what {@link #listEntries} answers may differ, and is far quicker: for whoever keeps what was read before; needs
     * {@link Permission#ORDERS_READ}.
     */
    public String stamp(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.ORDERS_READ, depot);
        return unitOfWork.call(() -> store.stamp(depot, day));
    }

    /** The days of a depot that have orders, the latest day first; needs {@link Permission#ORDERS_READ}. */
    public List<DayCount> listDays(Caller caller, DepotId depot) {
        caller.require(Permission.ORDERS_READ, depot);
        return unitOfWork.call(() -> store.countByDay(depot));
    }

    /**
     * The orders of a depot that have these ids, wherever their day is; needs {@link Permission#ORDERS_READ} at the depot. Those that are not
     * there any more are left out.
     */
    public List<OrderEntry> findEntries(Caller caller, DepotId depot, Set<OrderId> orders) {
        caller.require(Permission.ORDERS_READ, depot);
        return orders.isEmpty()
                ? List.of()
                : unitOfWork.call(() -> store.findAll(orders)).stream()
                        .filter(order -> order.depot().equals(depot))
                        .toList();
    }

    /** Listens to what becomes of a depot's orders until closed, on a thread of the feed's; needs {@link Permission#ORDERS_READ}. */
    public Feed.Subscription watch(Caller caller, DepotId depot, Consumer<OrderNews> listener) {
        caller.require(Permission.ORDERS_READ, depot);
        return feed.subscribe(depot, listener);
    }
}
