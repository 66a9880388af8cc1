package com.bayoutech.orders;

import com.bayoutech.domain.Recipient;
import com.bayoutech.orders.internal.OrderCandidate;
import com.bayoutech.orders.internal.OrderContent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch comes to when it is held against the orders that are known.
 *
 * @param fresh new orders, by their candidates
 * @param unchanged candidates that are known just like this
 * @param conflicts candidates whose reference stands for something else
 */
record ImportBatch(List<OrderCandidate> fresh, List<OrderCandidate> unchanged, List<Conflict> conflicts) {

    /** A candidate and the names of the columns in which it differs from the order that has its reference. */
    record Conflict(OrderCandidate candidate, List<String> differences) {}

    /** How many of the new orders wait for somebody to choose their place. */
    int waiting() {
        return (int) fresh.stream()
                .filter(candidate -> candidate.placed().isWaiting())
                .count();
    }

    /** Sorts candidates, adds the new ones to the store, and says what became of each. */
    static ImportBatch commit(List<OrderCandidate> candidates, OrderStore store) {
        Map<String, OrderEntry> known = new LinkedHashMap<>();
        List<String> references = candidates.stream()
                .map(candidate -> candidate.order().reference())
                .distinct()
                .toList();
        store.findByReferences(references).forEach(order -> known.put(order.reference(), order));
        ImportBatch batch = new ImportBatch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (OrderCandidate candidate : candidates) {
            batch.sort(candidate, known);
        }
        if (!batch.fresh.isEmpty()) {
            List<OrderEntry> orders =
                    batch.fresh.stream().map(OrderCandidate::placed).toList();
            store.insert(recognized(orders, store));
        }
        return batch;
    }

    /** The orders, each person under one id, and so with one key. */
    private static List<OrderEntry> recognized(List<OrderEntry> orders, OrderStore store) {
        Iterator<Recipient> recipients = store.recognize(orders.stream()
                        .flatMap(order -> order.visits().stream())
                        .map(VisitEntry::recipient)
                        .toList())
                .iterator();
        return orders.stream()
                .map(order -> order.withVisits(order.visits().stream()
                        .map(visit -> visit.withRecipient(recipients.next()))
                        .toList()))
                .toList();
    }

    private void sort(OrderCandidate candidate, Map<String, OrderEntry> known) {
        OrderEntry order = candidate.order();
        OrderEntry present = known.putIfAbsent(order.reference(), order);
        if (present == null) {
            fresh.add(candidate);
            return;
        }
        List<String> differences = OrderContent.differences(present, order);
        if (differences.isEmpty()) {
            unchanged.add(candidate);
        } else {
            conflicts.add(new Conflict(candidate, differences));
        }
    }
}
