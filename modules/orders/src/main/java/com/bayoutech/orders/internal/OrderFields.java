package com.bayoutech.orders.internal;

import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.orders.FieldChange;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.VisitEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells which fields of an order a change has changed; of what is personal, that it was and no more. */
public final class OrderFields {
    private OrderFields() {}

    public static List<FieldChange> changed(OrderEntry before, OrderEntry after) {
        List<FieldChange> changes = new ArrayList<>();
        told(changes, "state", before, after, order -> order.life().state().name());
        told(changes, "reason", before, after, OrderFields::lastFailure);
        told(changes, "reference", before, after, OrderEntry::reference);
        told(changes, "day", before, after, order -> order.day().toString());
        told(changes, "kind", before, after, each(visit -> visit.kind().name()));
        told(changes, "times", before, after, each(OrderFields::windows));
        told(changes, "service_minutes", before, after, each(OrderFields::minutes));
        told(changes, "load", before, after, OrderFields::load);
        told(changes, "skills", before, after, OrderFields::skills);
        told(
                changes,
                "priority",
                before,
                after,
                order -> String.valueOf(order.priority().level()));
        named(changes, "recipient", before, after, recipients(Recipient::name));
        named(changes, "phone", before, after, recipients(Recipient::phone));
        named(changes, "email", before, after, recipients(Recipient::email));
        named(changes, "address", before, after, recipients(Recipient::addressLine));
        named(changes, "notes", before, after, recipients(Recipient::notes));
        named(changes, "place", before, after, order -> visits(order, VisitEntry::place));
        return changes;
    }

    private static void told(
            List<FieldChange> changes,
            String field,
            OrderEntry before,
            OrderEntry after,
            Function<OrderEntry, String> text) {
        String from = text.apply(before);
        String to = text.apply(after);
        if (!from.equals(to)) {
            changes.add(new FieldChange(field, from, to));
        }
    }

    private static void named(
            List<FieldChange> changes,
            String field,
            OrderEntry before,
            OrderEntry after,
            Function<OrderEntry, Object> value) {
        if (!value.apply(before).equals(value.apply(after))) {
            changes.add(new FieldChange(field, "", ""));
        }
    }

    private static Function<OrderEntry, Object> recipients(Function<Recipient, Object> part) {
        return order -> visits(order, visit -> part.apply(visit.recipient()));
    }

    private static Object visits(OrderEntry order, Function<VisitEntry, Object> part) {
        return order.visits().stream().map(part).toList();
    }

    /** One text where all visits have the same. */
    private static Function<OrderEntry, String> each(Function<VisitEntry, String> part) {
        return order -> order.visits().stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    private static String lastFailure(OrderEntry order) {
        return order.life().failures().isEmpty()
                ? ""
                : order.life().failures().getLast().reason().name();
    }

    private static String windows(VisitEntry visit) {
        return visit.windows().stream().map(OrderFields::window).collect(Collectors.joining(","));
    }

    /** As ISO 8601 writes an interval. */
    private static String window(TimeWindow window) {
        return window.earliest() + "/" + window.latest();
    }

    private static String minutes(VisitEntry visit) {
        Duration service = visit.service();
        return String.valueOf(Math.round(service.toSeconds() / 60.0));
    }

    private static String load(OrderEntry order) {
        return order.load().amounts().stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static String skills(OrderEntry order) {
        return order.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(";"));
    }
}
