package com.bayoutech.orders;

import java.util.List;
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
 * @param changedSince the references of those that somebody had changed since
 */
public record EditedOrders(
        Optional<UUID> change, int changed, int same, Map<EditRefusal, Integer> refused, List<String> changedSince) {
    public EditedOrders {
        refused = Map.copyOf(refused);
        changedSince = List.copyOf(changedSince);
    }

    /** Nobody had changed any of them since. */
    public EditedOrders(Optional<UUID> change, int changed, int same, Map<EditRefusal, Integer> refused) {
        this(change, changed, same, refused, List.of());
    }

    /** How many stayed as they were though they should not have. */
    public int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}
