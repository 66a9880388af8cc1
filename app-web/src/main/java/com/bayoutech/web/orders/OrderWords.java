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
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the screen says of orders. */
final class OrderWords {
    private OrderWords() {}

    static String kind(OrderEntry order) {
        if (order.visits().size() == 2) {
            return "Shipment";
        }
        return kind(order.visits().getFirst());
    }

    static String kind(VisitEntry visit) {
        return visit.kind() == VisitKind.DELIVERY ? "Delivery" : "Pickup";
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
            case OPEN -> order.isWaiting() ? "Waits for a place" : again(order);
            case ON_HOLD -> "On hold";
            case CANCELLED -> "Cancelled";
            case FAILED -> "Failed";
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
        return tries == 1 ? "" : "Try " + tries;
    }

    static String reason(FailureReason reason) {
        return switch (reason) {
            case NOBODY_THERE -> "Nobody was there";
            case REFUSED -> "It was refused";
            case WRONG_ADDRESS -> "The address is wrong";
            case NO_ACCESS -> "There was no way in";
            case DAMAGED -> "The goods are damaged";
            case OUT_OF_TIME -> "There was no time left";
            case OTHER -> "Something else";
        };
    }

    static String failure(OrderEntry order, FailedVisit failure) {
        String visit = order.visits().size() == 2 && failure.visit() < 2
                ? kind(order.visits().get(failure.visit())).toLowerCase(Locale.ROOT) + " "
                : "";
        return "Failed " + visit + "on " + DepotClock.day(failure.day()) + ": "
                + reason(failure.reason()).toLowerCase(Locale.ROOT);
    }

    static String action(OrderAction action) {
        return switch (action) {
            case IMPORTED -> "Came in with a file";
            case CREATED -> "Entered by hand";
            case EDITED -> "Changed";
            case HELD -> "Held";
            case RELEASED -> "Released";
            case CANCELLED -> "Cancelled";
            case MOVED -> "Moved to another day";
            case FAILED -> "Visit failed";
            case PLACED -> "Place chosen";
            case UNDONE -> "Change taken back";
        };
    }

    static String field(String field) {
        return switch (field) {
            case "state" -> "State";
            case "reason" -> "Reason";
            case "reference" -> "Reference";
            case "day" -> "Day";
            case "kind" -> "Kind";
            case "times" -> "Window";
            case "service_minutes" -> "Service minutes";
            case "load" -> "Load";
            case "skills" -> "Skills";
            case "priority" -> "Priority";
            case "recipient" -> "Name";
            case "phone" -> "Phone";
            case "email" -> "Email";
            case "address" -> "Address";
            case "notes" -> "Notes";
            case "place" -> "Place";
            default -> field;
        };
    }

    static String state(OrderState state) {
        return switch (state) {
            case OPEN -> "open";
            case ON_HOLD -> "on hold";
            case CANCELLED -> "cancelled";
            case FAILED -> "failed";
        };
    }

    /** What was done to how many, and why others stayed: "12 orders held. 1 is cancelled." */
    static String edited(EditedOrders edited, String done) {
        String changed = edited.changed() == 0 ? "Nothing has changed" : orders(edited.changed()) + " " + done;
        return changed
                + edited.refused().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(refused -> ". " + refusal(refused.getKey(), refused.getValue()))
                        .collect(Collectors.joining());
    }

    static String orders(int count) {
        return Amounts.count(count, "order", "orders");
    }

    private static String refusal(EditRefusal refusal, int count) {
        String be = count == 1 ? " is " : " are ";
        String have = count == 1 ? " has " : " have ";
        return count
                + switch (refusal) {
                    case CANCELLED -> be + "cancelled: release first";
                    case ON_HOLD -> be + "on hold: release first";
                    case NOT_TRIED_YET -> be + "for a day that is still to come";
                    case CHANGED_SINCE -> have + "changed since";
                    case GONE -> be + "not there any more";
                };
    }

    private static String joined(OrderEntry order, Function<VisitEntry, String> text) {
        return order.visits().stream().map(text).distinct().collect(Collectors.joining(" → "));
    }
}
