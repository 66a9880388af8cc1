package com.bayoutech.orders;

import com.bayoutech.domain.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of one order, as its history tells it: who, when and what, and nothing personal.
 *
 * @param id what was done at once, to this order and perhaps to others
 * @param version which version of the order it has made
 * @param undone the change that it took back
 * @param stands whether the order is as this change has left it, so that it can be taken back
 */
public record OrderChange(
        UUID id,
        OrderId order,
        int version,
        Instant at,
        String callerName,
        OrderAction action,
        List<FieldChange> fields,
        Optional<UUID> undone,
        boolean stands) {
    public OrderChange {
        fields = List.copyOf(fields);
    }
}
