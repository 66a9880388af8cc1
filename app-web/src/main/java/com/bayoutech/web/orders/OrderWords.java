package com.bayoutech.web.orders;

import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.EditRefusal;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.FailedVisit;
import com.bayoutech.orders.FailureReason;
import com.bayoutech.orders.OrderAction;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderState;
import com.bayoutech.orders.VisitEntry;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the screen says of orders. */
final class OrderWords {
    private static final int MOST_NAMED = 6;

    private OrderWords() {}

    static String kind(OrderEntry order) {
        if (order.visits().size() == 2) {
            return Texts.of("orders.shipment");
        }
        return kind(order.visits().getFirst());
    }

    static String kind(VisitEntry visit) {
        return visit.kind() == VisitKind.DELIVERY ? Texts.of("orders.delivery") : Texts.of("orders.pickup");
    }

    static String recipients(OrderEntry order) {
        return joined(order, visit -> visit.recipient().name());
    }

    static String addresses(OrderEntry order) {
        return joined(order, visit -> visit.recipient().addressLine());
    }

    static String windows(OrderEntry order, DepotClock clock) {
        return joined(order, visit -> clock.windows(visit.windows()));
    }

    static Duration service(OrderEntry order) {
        return order.visits().stream().map(VisitEntry::service).reduce(Duration.ZERO, Duration::plus);
    }

    static String skills(OrderEntry order) {
        return order.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", "));
    }

    /** Where an order of a day stands, where that is worth a word. */
    static String state(OrderEntry order, LocalDate day) {
        return switch (order.stateOn(day)) {
            case OPEN -> order.isWaiting() ? Texts.of("orders.state.waits") : again(order);
            case ON_HOLD -> Texts.of("orders.state.on-hold");
            case CANCELLED -> Texts.of("orders.state.cancelled");
            case FAILED -> Texts.of("orders.state.failed");
        };
    }

    /** As an attribute of a pill. */
    static String tone(OrderEntry order, LocalDate day) {
        return switch (order.stateOn(day)) {
            case OPEN -> order.isWaiting() ? "attention" : "active";
            case ON_HOLD -> "attention";
            case CANCELLED -> "neutral";
            case FAILED -> "bad";
        };
    }

    private static String again(OrderEntry order) {
        int tries = order.life().failures().size() + 1;
        return tries == 1 ? "" : Texts.of("orders.state.try", tries);
    }

    static String reason(FailureReason reason) {
        return switch (reason) {
            case NOBODY_THERE -> Texts.of("orders.reason.nobody-there");
            case REFUSED -> Texts.of("orders.reason.refused");
            case WRONG_ADDRESS -> Texts.of("orders.reason.wrong-address");
            case NO_ACCESS -> Texts.of("orders.reason.no-access");
            case DAMAGED -> Texts.of("orders.reason.damaged");
            case OUT_OF_TIME -> Texts.of("orders.reason.out-of-time");
            case OTHER -> Texts.of("orders.reason.other");
        };
    }

    static String failure(OrderEntry order, FailedVisit failure) {
        String visit = order.visits().size() == 2 && failure.visit() < 2
                ? order.visits().get(failure.visit()).kind().name().toLowerCase(Locale.ROOT)
                : "";
        return Texts.of(
                "orders.failure",
                visit,
                DepotClock.day(failure.day()),
                failure.reason().name());
    }

    static String action(OrderAction action) {
        return switch (action) {
            case IMPORTED -> Texts.of("orders.action.imported");
            case CREATED -> Texts.of("orders.action.created");
            case EDITED -> Texts.of("orders.action.edited");
            case HELD -> Texts.of("orders.action.held");
            case RELEASED -> Texts.of("orders.action.released");
            case CANCELLED -> Texts.of("orders.action.cancelled");
            case MOVED -> Texts.of("orders.action.moved");
            case FAILED -> Texts.of("orders.action.failed");
            case PLACED -> Texts.of("orders.action.placed");
            case UNDONE -> Texts.of("orders.action.undone");
        };
    }

    static String field(String field) {
        return switch (field) {
            case "state" -> Texts.of("orders.state");
            case "reason" -> Texts.of("orders.reason");
            case "reference" -> Texts.of("orders.reference");
            case "day" -> Texts.of("orders.day");
            case "kind" -> Texts.of("orders.kind");
            case "times" -> Texts.of("orders.window");
            case "service_minutes" -> Texts.of("orders.service-minutes");
            case "load" -> Texts.of("orders.load");
            case "skills" -> Texts.of("orders.skills");
            case "priority" -> Texts.of("orders.priority");
            case "recipient" -> Texts.of("orders.name");
            case "phone" -> Texts.of("orders.phone");
            case "email" -> Texts.of("orders.email");
            case "address" -> Texts.of("orders.address");
            case "notes" -> Texts.of("orders.notes");
            case "place" -> Texts.of("orders.place");
            default -> field;
        };
    }

    static String state(OrderState state) {
        return switch (state) {
            case OPEN -> Texts.of("orders.state.inline.open");
            case ON_HOLD -> Texts.of("orders.state.inline.on-hold");
            case CANCELLED -> Texts.of("orders.state.inline.cancelled");
            case FAILED -> Texts.of("orders.state.inline.failed");
        };
    }

    /**
     * What was done to how many, and why others stayed: "12 orders held. 1 is cancelled."
     *
     * @param done the key of the text that says so of a number of orders
     */
    static String edited(EditedOrders edited, String done) {
        String changed = edited.changed() == 0 ? Texts.of("orders.done.nothing") : Texts.of(done, edited.changed());
        return changed
                + edited.refused().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(refused -> ". " + refusal(edited, refused.getKey(), refused.getValue()))
                        .collect(Collectors.joining());
    }

    private static String refusal(EditedOrders edited, EditRefusal refusal, int count) {
        List<String> names = edited.changedSince();
        if (refusal != EditRefusal.CHANGED_SINCE || names.isEmpty()) {
            return refusal(refusal, count);
        }
        String first = names.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED
                ? Texts.of("orders.refused.changed-since.many", first, names.size() - MOST_NAMED)
                : Texts.of("orders.refused.changed-since.named", first, names.size());
    }

    static String orders(int count) {
        return Texts.of("orders.count", count);
    }

    private static String refusal(EditRefusal refusal, int count) {
        return switch (refusal) {
            case CANCELLED -> Texts.of("orders.refused.cancelled", count);
            case ON_HOLD -> Texts.of("orders.refused.on-hold", count);
            case NOT_TRIED_YET -> Texts.of("orders.refused.not-tried", count);
            case CHANGED_SINCE -> Texts.of("orders.refused.changed-since", count);
            case GONE -> Texts.of("orders.refused.gone", count);
        };
    }

    private static String joined(OrderEntry order, Function<VisitEntry, String> text) {
        return order.visits().stream().map(text).distinct().collect(Collectors.joining(" → "));
    }
}
