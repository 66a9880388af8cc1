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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives orders out and removes them; {@link OrderImporter} brings them in. */
public final class OrderService {
    private final OrderStore store;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public OrderService(OrderStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** The orders of a depot and day, by reference; needs {@link Permission#ORDERS_READ}. */
    public List<Order> listOrders(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.ORDERS_READ);
        return unitOfWork.call(() -> store.list(depot, day));
    }

    /** The days of a depot that have orders, the latest day first; needs {@link Permission#ORDERS_READ}. */
    public List<DayCount> listDays(Caller caller, DepotId depot) {
        caller.require(Permission.ORDERS_READ);
        return unitOfWork.call(() -> store.countByDay(depot));
    }

    /**
     * Removes orders, and recipients that no other order names; needs {@link Permission#ORDERS_REMOVE}.
     *
     * @return how many of them there were
     */
    public int removeOrders(Caller caller, Set<OrderId> orders) {
        caller.require(Permission.ORDERS_REMOVE);
        if (orders.isEmpty()) {
            return 0;
        }
        String ids = orders.stream().map(OrderId::toString).sorted().collect(Collectors.joining(" "));
        return unitOfWork.call(
                () -> record(caller, "orders", UUID.randomUUID(), store.remove(orders), Map.of("ids", ids)));
    }

    /**
     * Removes all orders of a depot like {@link #removeOrders}; needs {@link Permission#ORDERS_REMOVE}.
     *
     * @return how many there were
     */
    public int removeOrdersOf(Caller caller, DepotId depot) {
        caller.require(Permission.ORDERS_REMOVE);
        return unitOfWork.call(() -> record(caller, "depot", depot.value(), store.removeAll(depot), Map.of()));
    }

    private int record(Caller caller, String subject, UUID id, int removed, Map<String, String> details) {
        if (removed > 0) {
            Map<String, String> facts = new HashMap<>(details);
            facts.put("orders", String.valueOf(removed));
            audit.append(new AuditEntry(caller, "orders.removed", subject, id, facts));
            outbox.append(Event.of(subject, id, "OrdersRemoved", facts));
        }
        return removed;
    }
}
