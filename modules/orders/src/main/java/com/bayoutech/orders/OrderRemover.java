package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Removes orders for good, and recipients (with their keys) that no other order names. */
public final class OrderRemover {
    private final OrderStore store;
    private final OrderChanges changes;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final OrderTrail trail;
    private final OrderCrier crier;

    public OrderRemover(
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        this.store = store;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.trail = new OrderTrail(audit, outbox);
        this.crier = new OrderCrier(unitOfWork, feed);
    }

    /**
     * Removes orders of a depot, but none that somebody has changed since the caller saw it; needs {@link Permission#ORDERS_REMOVE} at the depot.
     *
     * @param seen the orders as the caller has seen them
     * @return how many were removed and why others stayed; there is no change that could be taken back
     */
    public EditedOrders removeSeen(Caller caller, Depot depot, List<OrderEntry> seen) {
        caller.require(Permission.ORDERS_REMOVE, depot.id());
        SeenOrders versions = SeenOrders.of(seen);
        return unitOfWork.call(() -> {
            List<OrderEntry> known = changes.lock(versions.ids()).stream()
                    .filter(order -> order.depot().equals(depot.id()))
                    .toList();
            List<OrderEntry> removed = known.stream().filter(versions::isOf).toList();
            if (!removed.isEmpty()) {
                Set<OrderId> ids = removed.stream().map(OrderEntry::id).collect(Collectors.toSet());
                store.remove(ids);
                trail.tell(caller, "orders.removed", "OrdersRemoved", UUID.randomUUID(), ids, Map.of());
                crier.cry(removed, List.of());
            }
            List<String> changedSince = known.stream()
                    .filter(order -> !versions.isOf(order))
                    .map(OrderEntry::reference)
                    .toList();
            Map<EditRefusal, Integer> refused = new EnumMap<>(EditRefusal.class);
            refused.put(EditRefusal.CHANGED_SINCE, changedSince.size());
            refused.put(EditRefusal.GONE, versions.ids().size() - known.size());
            refused.values().removeIf(count -> count == 0);
            return new EditedOrders(Optional.empty(), removed.size(), 0, refused, changedSince);
        });
    }

    /**
     * Removes all orders of a depot; needs {@link Permission#ORDERS_REMOVE}.
     *
     * @return how many there were
     */
    public int removeAllOf(Caller caller, DepotId depot) {
        caller.require(Permission.ORDERS_REMOVE, depot);
        return unitOfWork.call(() -> {
            int removed = store.removeAll(depot);
            if (removed > 0) {
                Map<String, String> facts = Map.of("orders", String.valueOf(removed));
                audit.append(new AuditEntry(caller, "orders.removed", "depot", depot.value(), facts));
                outbox.append(Event.of("depot", depot.value(), "OrdersRemoved", facts));
                crier.cry(depot, Set.of());
            }
            return removed;
        });
    }
}
