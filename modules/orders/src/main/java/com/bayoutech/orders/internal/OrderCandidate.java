package com.bayoutech.orders.internal;

import com.bayoutech.domain.Order;
import java.util.List;

/**
 * An order as the file has it, not yet compared with what is known.
 *
 * @param lines where it stands in the file: one line, or those of a pickup and its delivery
 */
public record OrderCandidate(List<Long> lines, Order order) {
    public OrderCandidate {
        lines = List.copyOf(lines);
    }
}
