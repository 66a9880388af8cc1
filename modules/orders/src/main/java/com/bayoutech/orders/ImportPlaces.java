package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.internal.AddressPlaces;
import com.bayoutech.orders.internal.AddressPlaces.Answer;
import com.bayoutech.orders.internal.OrderCandidate;
import com.bayoutech.orders.internal.OrderColumns;
import com.bayoutech.orders.internal.ShipmentPairs;
import com.bayoutech.streets.Streets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the orders of a batch the places of their addresses, where the file gives none.
 *
 * <p>Looking up takes its time, so it is done between units of work, and for orders that are new alone: what is known keeps the place that it
 * has, whoever chose it.
 */
final class ImportPlaces {
    private final Depot depot;
    private final AddressPlaces places;
    private final OrderStore store;
    private final UnitOfWork unitOfWork;
    private final Rejections rejections;

    ImportPlaces(
            ImportRequest request, Streets streets, OrderStore store, UnitOfWork unitOfWork, Rejections rejections) {
        this.depot = request.depot();
        this.places = new AddressPlaces(streets, depot);
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rejections = rejections;
    }

    /** The batch without the orders whose addresses are nowhere: those are rejected. */
    List<OrderCandidate> place(List<OrderCandidate> batch) {
        List<OrderCandidate> open = batch.stream()
                .filter(candidate -> candidate.order().isWaiting())
                .toList();
        if (open.isEmpty()) {
            return batch;
        }
        Known known = unitOfWork.call(() -> known(open));
        Set<String> addresses = open.stream()
                .filter(candidate -> !known.isThere(candidate))
                .flatMap(candidate -> addresses(candidate).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Answer> answers = places.find(addresses, known.chosen());
        List<OrderCandidate> placed = new ArrayList<>();
        for (OrderCandidate candidate : batch) {
            if (!candidate.order().isWaiting() || known.isThere(candidate)) {
                placed.add(candidate);
            } else {
                place(candidate, answers).ifPresent(placed::add);
            }
        }
        return placed;
    }

    private Known known(List<OrderCandidate> open) {
        List<String> references =
                open.stream().map(candidate -> candidate.order().reference()).toList();
        Set<String> addresses = open.stream()
                .flatMap(candidate -> addresses(candidate).stream())
                .collect(Collectors.toSet());
        return new Known(
                store.findByReferences(references).stream()
                        .map(OrderEntry::reference)
                        .collect(Collectors.toSet()),
                store.recallPlaces(depot.id(), addresses));
    }

    private Optional<OrderCandidate> place(OrderCandidate candidate, Map<String, Answer> answers) {
        List<VisitEntry> visits = new ArrayList<>();
        for (int index = 0; index < candidate.lines().size(); index++) {
            VisitEntry visit = candidate.order().visits().get(index);
            if (!visit.isWaiting()) {
                visits.add(visit);
                continue;
            }
            switch (answers.getOrDefault(visit.recipient().addressLine(), new Answer.Unsure())) {
                case Answer.At at -> visits.add(visit.withPlace(at.place()));
                case Answer.Unsure unsure -> visits.add(visit);
                case Answer.Missing missing -> {
                    reject(candidate, index, missing);
                    return Optional.empty();
                }
            }
        }
        return Optional.of(candidate.withPlaces(visits));
    }

    private void reject(OrderCandidate candidate, int index, Answer.Missing missing) {
        long line = candidate.lines().get(index);
        String address = candidate.order().visits().get(index).recipient().addressLine();
        rejections.add(new RowError(line, OrderColumns.ADDRESS, address, missing.problem(), missing.remedy()));
        for (long other : candidate.lines()) {
            if (other != line) {
                rejections.add(
                        ShipmentPairs.partnerError(other, candidate.order().reference(), line));
            }
        }
    }

    private static List<String> addresses(OrderCandidate candidate) {
        return candidate.order().visits().stream()
                .filter(VisitEntry::isWaiting)
                .map(visit -> visit.recipient().addressLine())
                .toList();
    }

    /** What the store knows of a batch: references that are there, and places that were chosen for addresses. */
    private record Known(Set<String> references, Map<String, Place> chosen) {
        boolean isThere(OrderCandidate candidate) {
            return references.contains(candidate.order().reference());
        }
    }
}
