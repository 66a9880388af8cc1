package com.bayoutech.web.orders;

import com.bayoutech.orders.FailureReason;
import com.bayoutech.orders.FieldChange;
import com.bayoutech.orders.OrderAction;
import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderState;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What has become of an order: what, who, when; what stands can be taken back. */
final class HistoryList extends OrderedList {
    private final Consumer<UUID> undo;

    HistoryList(Consumer<UUID> undo) {
        this.undo = undo;
        addClassName("bayou-history");
    }

    void show(List<OrderChange> changes, DepotClock clock, boolean mayUndo) {
        removeAll();
        boolean undoable = mayUndo;
        for (OrderChange change : changes) {
            ListItem item = item(change, clock);
            // One at a time, the newest that stands; what was taken back is done again by the same button.
            if (undoable && change.stands() && change.action() != OrderAction.IMPORTED) {
                item.add(button(change));
                undoable = false;
            }
            add(item);
        }
    }

    private Button button(OrderChange change) {
        boolean again = change.action() == OrderAction.UNDONE;
        Button button = new Button(
                again ? Texts.of("orders.history.again") : Texts.of("orders.history.back"),
                click -> undo.accept(change.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(
                again
                        ? Texts.of("orders.history.again.what", OrderWords.action(change.action()))
                        : Texts.of("orders.history.back.what", OrderWords.action(change.action())));
        return button;
    }

    private static ListItem item(OrderChange change, DepotClock clock) {
        Span what = new Span(OrderWords.action(change.action()));
        what.addClassName("bayou-stop-who");
        Span who = new Span(clock.dayAndTime(change.at()) + " · " + change.callerName());
        who.addClassName("bayou-stop-where");
        Div words = new Div(what);
        change.fields().forEach(field -> {
            Span line = new Span(words(field, clock));
            line.addClassName("bayou-history-field");
            words.add(line);
        });
        words.add(who);
        return new ListItem(words);
    }

    private static String words(FieldChange change, DepotClock clock) {
        String field = OrderWords.field(change.field());
        if (change.from().isEmpty() && change.to().isEmpty()) {
            return Texts.of("orders.history.changed", field);
        }
        return Texts.of(
                "orders.history.field",
                field,
                value(change.field(), change.from(), clock),
                value(change.field(), change.to(), clock));
    }

    private static String value(String field, String value, DepotClock clock) {
        return switch (field) {
            case "times" -> value.isEmpty() ? Texts.of("ui.any-time") : windows(value, clock);
            case "day" -> DepotClock.day(LocalDate.parse(value));
            case "state" -> OrderWords.state(OrderState.valueOf(value));
            case "reason" ->
                value.isEmpty() ? Texts.of("orders.none") : OrderWords.reason(FailureReason.valueOf(value));
            default -> value.isEmpty() ? Texts.of("orders.none") : value;
        };
    }

    private static String windows(String value, DepotClock clock) {
        return Arrays.stream(value.split("[ ,]"))
                .filter(window -> !window.isEmpty())
                .map(window -> window.split("/"))
                .map(ends -> clock.time(Instant.parse(ends[0])) + "–" + clock.time(Instant.parse(ends[1])))
                .collect(Collectors.joining(", "));
    }
}
