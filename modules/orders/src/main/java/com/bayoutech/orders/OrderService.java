package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives orders out and removes them; {@link OrderImporter} brings them in. */
public final class OrderService {
    private final OrderStore store;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final OrderTrail trail;

    public OrderService(OrderStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.trail = new OrderTrail(audit, outbox);
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

    /**
     * Removes orders, and recipients that no other order names; needs {@link Permission#ORDERS_REMOVE}.
     *
     * @return how many of them there were
     */
    public int removeOrders(Caller caller, Set<OrderId> orders) {
        caller.requireAnywhere(Permission.ORDERS_REMOVE);
        if (orders.isEmpty()) {
            return 0;
        }
        return unitOfWork.call(() -> {
            store.findDepots(orders).forEach(depot -> caller.require(Permission.ORDERS_REMOVE, depot));
            Set<OrderId> removed = store.remove(orders);
            if (!removed.isEmpty()) {
                trail.tell(caller, "orders.removed", "OrdersRemoved", UUID.randomUUID(), removed, Map.of());
            }
            return removed.size();
        });
    }

    /**
     * Removes all orders of a depot like {@link #removeOrders}; needs {@link Permission#ORDERS_REMOVE}.
     *
     * @return how many there were
     */
    public int removeOrdersOf(Caller caller, DepotId depot) {
        caller.require(Permission.ORDERS_REMOVE, depot);
        return unitOfWork.call(() -> {
            int removed = store.removeAll(depot);
            if (removed > 0) {
                Map<String, String> facts = Map.of("orders", String.valueOf(removed));
                audit.append(new AuditEntry(caller, "orders.removed", "depot", depot.value(), facts));
                outbox.append(Event.of("depot", depot.value(), "OrdersRemoved", facts));
            }
            return removed;
        });
    }
}
