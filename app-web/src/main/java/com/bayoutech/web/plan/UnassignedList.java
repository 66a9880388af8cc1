package com.bayoutech.web.plan;

import com.bayoutech.domain.Order;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.TextRenderer;

/** Jobs on no route, each with the reason. */
final class UnassignedList extends Grid<Unassigned> {
    private final Grid.Column<Unassigned> reference;

    UnassignedList() {
        reference = addColumn(Unassigned::job).setHeader("Order").setWidth("8rem").setFlexGrow(0);
        addColumn(unassigned -> words(unassigned.reason())).setHeader("Why it is on no route").setFlexGrow(1);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
    }

    void show(DayBoard board, Schedule schedule) {
        reference.setRenderer(new TextRenderer<>(unassigned -> board.findOrder(unassigned.job())
                .map(Order::reference)
                .orElse("removed order")));
        setItems(schedule.unassigned());
    }

    private static String words(UnassignedReason reason) {
        return switch (reason) {
            case NO_SHIFT -> "No vehicle has a shift that day.";
            case SKILL_MISSING -> "No vehicle at work has all the skills that it needs.";
            case LOAD_TOO_LARGE -> "It is more than any suitable vehicle carries.";
            case OUT_OF_REACH -> "No suitable vehicle gets there within its window and back in time.";
            case NO_ROOM_LEFT -> "It would fit alone, but not beside the jobs that were chosen.";
        };
    }
}
