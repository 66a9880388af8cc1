package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives orders out and removes them; {@link OrderImporter} brings them in. */
public final class OrderService {
    private static final int MAX_IDS_PER_ENTRY = 20;
    private static final int MAX_IDS_PER_EVENT = 500;

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

    /**
     * The orders of a depot and day that can be planned, by reference; needs {@link Permission#ORDERS_READ}. Those that wait for
     * a place are not among them.
     */
    public List<Order> listOrders(Caller caller, DepotId depot, LocalDate day) {
        return listEntries(caller, depot, day).stream()
                .map(OrderEntry::findOrder)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All orders of a depot and day, by reference, those that wait for a place among them; needs {@link Permission#ORDERS_READ}. */
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
     * Gives a visit that waits its place; needs {@link Permission#ORDERS_IMPORT}. When the same address comes again for the
     * same depot and may again be in several places, it is taken to be there.
     *
     * @param visit its index among the order's visits
     * @throws RefusedException if the order is gone, or the visit has its place already
     */
    public void choosePlace(Caller caller, OrderId order, int visit, Place place) {
        caller.requireAnywhere(Permission.ORDERS_IMPORT);
        unitOfWork.run(() -> {
            OrderEntry entry = store.find(order).orElseThrow(OrderService::gone);
            caller.require(Permission.ORDERS_IMPORT, entry.depot());
            if (visit < 0 || visit >= entry.visits().size()) {
                throw gone();
            }
            if (!store.choosePlace(order, visit, place)) {
                throw new RefusedException("The order (" + entry.reference()
                        + ") has its place already. Maybe somebody else chose it just now.");
            }
            Map<String, String> facts = Map.of("visit", String.valueOf(visit));
            audit.append(new AuditEntry(caller, "order.place-chosen", "order", order.value(), facts));
            outbox.append(Event.of("order", order.value(), "OrderPlaceChosen", facts));
        });
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
            List<String> removed = store.remove(orders).stream()
                    .map(OrderId::toString)
                    .sorted()
                    .toList();
            if (!removed.isEmpty()) {
                record(caller, removed);
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

    private static RefusedException gone() {
        return new RefusedException("The order is not there any more. Maybe somebody removed it.");
    }

    /** One entry for the trail, which people read, and events of a bounded size; the removal's id brings them together. */
    private void record(Caller caller, List<String> removed) {
        UUID removal = UUID.randomUUID();
        Map<String, String> facts = new HashMap<>();
        facts.put("orders", String.valueOf(removed.size()));
        if (removed.size() <= MAX_IDS_PER_ENTRY) {
            facts.put("ids", String.join(" ", removed));
        }
        audit.append(new AuditEntry(caller, "orders.removed", "orders", removal, facts));
        for (int from = 0; from < removed.size(); from += MAX_IDS_PER_EVENT) {
            List<String> part = removed.subList(from, Math.min(from + MAX_IDS_PER_EVENT, removed.size()));
            Map<String, String> ids = Map.of("orders", String.valueOf(part.size()), "ids", String.join(" ", part));
            outbox.append(Event.of("orders", removal, "OrdersRemoved", ids));
        }
    }
}
