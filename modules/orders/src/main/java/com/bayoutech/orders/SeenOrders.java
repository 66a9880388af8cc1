package com.bayoutech.orders;

import com.bayoutech.domain.OrderId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The versions of orders that somebody has seen, so that nothing of a colleague's is overwritten or removed that they have not. */
record SeenOrders(Map<OrderId, Integer> versions) {
    SeenOrders {
        versions = Map.copyOf(versions);
    }

    static SeenOrders of(List<OrderEntry> seen) {
        return new SeenOrders(seen.stream()
                .collect(Collectors.toMap(OrderEntry::id, order -> order.life().version(), (one, same) -> one)));
    }

    Set<OrderId> ids() {
        return versions.keySet();
    }

    /** Whether an order is as it was seen. */
    boolean isOf(OrderEntry order) {
        return Integer.valueOf(order.life().version()).equals(versions.get(order.id()));
    }
}
