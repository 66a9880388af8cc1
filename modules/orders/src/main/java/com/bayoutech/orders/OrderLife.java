package com.bayoutech.orders;

import java.util.List;

/**
 * What has become of an order since it came in.
 *
 * @param state never {@link OrderState#FAILED}, which is how one day sees an order: see {@link OrderEntry#stateOn}
 * @param failures the visits that were tried in vain, the earliest first
 * @param version counts the changes; whoever changes an order by hand says which version they have seen
 */
public record OrderLife(OrderState state, List<FailedVisit> failures, int version) {
    /** Of an order that has just come in. */
    public static final OrderLife NEW = new OrderLife(OrderState.OPEN, List.of(), 1);

    public OrderLife {
        failures = List.copyOf(failures);
        if (state == OrderState.FAILED) {
            throw new IllegalArgumentException(
                    "The state (FAILED) is of a day, not of an order. Give OPEN and the visit that failed.");
        }
    }

    OrderLife withState(OrderState other) {
        return new OrderLife(other, failures, version);
    }

    OrderLife withFailures(List<FailedVisit> others) {
        return new OrderLife(state, others, version);
    }

    OrderLife withNextVersion() {
        return new OrderLife(state, failures, version + 1);
    }
}
