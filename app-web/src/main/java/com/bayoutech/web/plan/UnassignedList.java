package com.bayoutech.web.plan;

import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.ui.Amounts;
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
            add(new ListItem("and " + more + " more"));
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
                        "Why?",
                        "Why is " + name + " left out, and what would make it fit",
                        () -> actions.adviseOn(unassigned.job())),
                button(
                        "Assign",
                        "Give " + name + " to a vehicle",
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
            case NO_SHIFT -> "No vehicle has a shift that day.";
            case SKILL_MISSING -> "No vehicle at work has all the skills that it needs.";
            case LOAD_TOO_LARGE -> "It is more than any suitable vehicle carries.";
            case OUT_OF_REACH -> "No suitable vehicle gets there within its window and back in time.";
            case OFF_THE_STREETS ->
                unassigned
                        .gap()
                        .map(gap -> "The place is " + Amounts.shortDistance(gap.meters())
                                + " from the nearest street; the limit is " + Amounts.shortDistance(gap.limitMeters())
                                + ".")
                        .orElse("The place is far from any street.");
            case CUT_OFF -> "No street leads there and back.";
            case TAKEN_OUT -> "Taken out by hand, or newer than the plan.";
            case NO_ROOM_LEFT -> "It would fit alone, but not beside the jobs that were chosen.";
        };
    }
}
