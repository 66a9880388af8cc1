package com.bayoutech.orders;

import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells of what was done to orders: one entry for the trail, which people read, and events of a bounded size; one id brings them together. */
final class OrderTrail {
    private static final int MAX_IDS_PER_ENTRY = 20;
    private static final int MAX_IDS_PER_EVENT = 500;

    private final AuditTrail audit;
    private final Outbox outbox;

    OrderTrail(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * @param done what all of it goes by
     * @param facts what there is to say besides the orders
     */
    void tell(
            Caller caller,
            String action,
            String event,
            UUID done,
            Collection<OrderId> orders,
            Map<String, String> facts) {
        List<String> ids = orders.stream().map(OrderId::toString).sorted().toList();
        Map<String, String> entry = new HashMap<>(facts);
        entry.put("orders", String.valueOf(ids.size()));
        if (ids.size() <= MAX_IDS_PER_ENTRY) {
            entry.put("ids", String.join(" ", ids));
        }
        audit.append(new AuditEntry(caller, action, "orders", done, entry));
        for (int from = 0; from < ids.size(); from += MAX_IDS_PER_EVENT) {
            List<String> part = ids.subList(from, Math.min(from + MAX_IDS_PER_EVENT, ids.size()));
            Map<String, String> told = new HashMap<>(facts);
            told.put("orders", String.valueOf(part.size()));
            told.put("ids", String.join(" ", part));
            outbox.append(Event.of("orders", done, event, told));
        }
    }
}
