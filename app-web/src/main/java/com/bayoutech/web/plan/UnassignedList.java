package com.bayoutech.web.plan;

import com.bayoutech.domain.Order;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.web.ui.Amounts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Jobs on no route, each with the reason; a long list is cut, and says so. */
final class UnassignedList extends UnorderedList {
    private static final int MOST = 100;

    UnassignedList() {
        addClassName("bayou-unassigned");
    }

    void show(DayBoard board, Schedule schedule) {
        removeAll();
        schedule.unassigned().stream().limit(MOST).forEach(unassigned -> add(item(board, unassigned)));
        int more = schedule.unassigned().size() - MOST;
        if (more > 0) {
            add(new ListItem("and " + more + " more"));
        }
    }

    private static ListItem item(DayBoard board, Unassigned unassigned) {
        Span reference =
                new Span(board.findOrder(unassigned.job()).map(Order::reference).orElse("removed order"));
        reference.addClassName("bayou-stop-who");
        Span reason = new Span(words(unassigned));
        reason.addClassName("bayou-stop-where");
        return new ListItem(new Div(reference, reason));
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
            case NO_ROOM_LEFT -> "It would fit alone, but not beside the jobs that were chosen.";
        };
    }
}
