package com.bayoutech.orders;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a change of many orders.
 *
 * @param change by which it can be told and taken back; empty if nothing has changed
 * @param changed how many orders took it
 * @param same how many were like that already
 * @param refused how many did not take it, by reason
 */
public record EditedOrders(Optional<UUID> change, int changed, int same, Map<EditRefusal, Integer> refused) {
    public EditedOrders {
        refused = Map.copyOf(refused);
    }

    /** How many stayed as they were though they should not have. */
    public int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}
