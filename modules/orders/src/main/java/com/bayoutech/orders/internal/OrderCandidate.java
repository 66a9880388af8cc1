package com.bayoutech.orders.internal;

import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.util.Collections;
import java.util.List;

/**
 * An order as the file has it, not yet compared with what is known.
 *
 * @param lines where it stands in the file: the line of each visit
 * @param order with the places that the file gives, and no others
 * @param placed the same with the places that were found for its addresses
 */
public record OrderCandidate(List<Long> lines, OrderEntry order, OrderEntry placed) {
    public OrderCandidate {
        lines = List.copyOf(lines);
    }

    /** An order with no place but those that the file gives. */
    public OrderCandidate(List<Long> lines, OrderEntry order) {
        this(lines, order, order);
    }

    /** The same with its places, as far as they were found. */
    public OrderCandidate withPlaces(List<VisitEntry> visits) {
        return new OrderCandidate(lines, order, order.withVisits(visits));
    }

    /** Where it begins in the file. */
    public long firstLine() {
        return Collections.min(lines);
    }
}
