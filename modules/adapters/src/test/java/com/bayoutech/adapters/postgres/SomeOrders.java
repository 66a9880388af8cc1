package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Orders to put into a store. */
final class SomeOrders {
    static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private SomeOrders() {}

    static Recipient recipient(String name) {
        return new Recipient(
                RecipientId.random(),
                name,
                "+1 504 555 0123",
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org",
                "12 Magazine St, New Orleans",
                "Ring twice, ünïcode");
    }

    static OrderEntry delivery(DepotId depot, String reference, Recipient recipient) {
        return order(depot, reference, new OrderVisit(recipient, visit(VisitKind.DELIVERY)));
    }

    static OrderEntry shipment(DepotId depot, String reference, Recipient from, Recipient to) {
        return order(
                depot,
                reference,
                new OrderVisit(from, visit(VisitKind.PICKUP)),
                new OrderVisit(to, visit(VisitKind.DELIVERY)));
    }

    /** So many deliveries, each to somebody else. */
    static List<OrderEntry> deliveries(DepotId depot, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> delivery(depot, depot + "-" + String.format("%05d", i), recipient("Canary " + i)))
                .toList();
    }

    private static OrderEntry order(DepotId depot, String reference, OrderVisit... visits) {
        return OrderEntry.of(new Order(
                OrderId.random(),
                depot,
                DAY,
                reference,
                List.of(visits),
                Load.of(2, 30),
                Set.of(new Skill("tail lift"), new Skill("cooling")),
                new Priority(70)));
    }

    /** The same order, waiting for somebody to choose where its first visit is. */
    static OrderEntry waiting(OrderEntry order) {
        List<VisitEntry> visits = new ArrayList<>(order.visits());
        VisitEntry first = visits.getFirst();
        visits.set(
                0, new VisitEntry(first.recipient(), first.kind(), Optional.empty(), first.windows(), first.service()));
        return order.withVisits(visits);
    }

    private static Visit visit(VisitKind kind) {
        TimeWindow morning =
                new TimeWindow(Instant.parse("2026-11-23T14:00:00Z"), Instant.parse("2026-11-23T16:00:00Z"));
        TimeWindow noon =
                new TimeWindow(Instant.parse("2026-11-23T18:00:00.123456789Z"), Instant.parse("2026-11-23T19:00:00Z"));
        return new Visit(kind, new Place(29.9212345, -90.1154321), List.of(morning, noon), Duration.ofSeconds(150));
    }
}
