package com.bayoutech.web.plan;

import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Jobs on no route, each with the reason; a long list is cut, and says so. */
final class UnassignedList extends UnorderedList {
    private static final int MOST = 100;

    UnassignedList() {
        addClassName("bayou-unassigned");
        // Stops can be dropped on it, and its jobs be dragged (frontend/plan/loose.js).
        getElement().setAttribute("data-drop", "unassigned");
    }

    /** Shows what is left out, with a button to give it to a vehicle where that may be done and a street leads there. */
    void show(DayBoard board, Schedule schedule, Optional<EditActions> actions) {
        removeAll();
        schedule.unassigned().stream().limit(MOST).forEach(unassigned -> {
            ListItem item = item(board, unassigned);
            actions.filter(edits -> canBeDriven(board, unassigned))
                    .ifPresent(edits -> item.add(buttons(board, unassigned, edits)));
            add(item);
        });
        int more = schedule.unassigned().size() - MOST;
        if (more > 0) {
            add(new ListItem(Texts.of("plan.unassigned.and-more", more)));
        }
    }

    private static boolean canBeDriven(DayBoard board, Unassigned unassigned) {
        return board.findOrder(unassigned.job()).isPresent()
                && unassigned.reason() != UnassignedReason.OFF_THE_STREETS
                && unassigned.reason() != UnassignedReason.CUT_OFF;
    }

    private static Div buttons(DayBoard board, Unassigned unassigned, EditActions actions) {
        String name = board.reference(unassigned.job());
        Div buttons = new Div(
                button(
                        Texts.of("plan.unassigned.why"),
                        Texts.of("plan.unassigned.why.label", name),
                        () -> actions.adviseOn(unassigned.job())),
                button(
                        Texts.of("plan.unassigned.assign"),
                        Texts.of("plan.unassigned.assign.label", name),
                        () -> actions.askWhoDoes(List.of(unassigned.job()))));
        buttons.addClassName("bayou-unassigned-buttons");
        return buttons;
    }

    private static Button button(String text, String label, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label);
        return button;
    }

    private static ListItem item(DayBoard board, Unassigned unassigned) {
        List<OrderVisit> visits =
                board.findOrder(unassigned.job()).map(Order::visits).orElse(List.of());
        Span who = new Span(joined(visits, visit -> visit.recipient().name()));
        who.addClassName("bayou-stop-who");
        Span where = new Span(joined(visits, visit -> visit.recipient().addressLine()));
        Span reference = new Span(board.reference(unassigned.job()));
        reference.addClassName("bayou-reference");
        Div place = new Div(where, reference);
        place.addClassName("bayou-stop-where");
        Span reason = new Span(words(unassigned));
        reason.addClassName("bayou-stop-where");
        return new ListItem(new Div(who, place, reason));
    }

    /** From where to where, for a shipment. */
    private static String joined(List<OrderVisit> visits, Function<OrderVisit, String> text) {
        return visits.stream()
                .map(text)
                .filter(known -> !known.isBlank())
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private static String words(Unassigned unassigned) {
        return switch (unassigned.reason()) {
            case NO_SHIFT -> Texts.of("plan.leftover.no-shift");
            case SKILL_MISSING -> Texts.of("plan.leftover.skill");
            case LOAD_TOO_LARGE -> Texts.of("plan.leftover.load");
            case OUT_OF_REACH -> Texts.of("plan.leftover.reach");
            case OFF_THE_STREETS ->
                unassigned
                        .gap()
                        .map(gap -> Texts.of(
                                "plan.leftover.nearest",
                                Amounts.shortDistance(gap.meters()),
                                Amounts.shortDistance(gap.limitMeters())))
                        .orElseGet(() -> Texts.of("plan.leftover.off-streets"));
            case CUT_OFF -> Texts.of("plan.leftover.cut-off");
            case TAKEN_OUT -> Texts.of("plan.leftover.taken-out");
            case NO_ROOM_LEFT -> Texts.of("plan.leftover.no-room");
        };
    }
}
