package com.bayoutech.web.plan;

import com.bayoutech.web.ui.Shortcuts;
import com.bayoutech.web.ui.Split;

/** The keys of the plan's screen, all of them. */
final class PlanKeys {
    private PlanKeys() {}

    static Shortcuts of(DayPlanner planner, Split split) {
        ScheduleDisplay display = planner.display();
        return new Shortcuts()
                .under("Plan")
                .on("Take the last change back", planner::undo, "Ctrl+Z")
                .on("Do it again", planner::redo, "Ctrl+Y", "Ctrl+Shift+Z")
                .on("Show the history, or hide it", planner.past()::toggleHistory, "R")
                .on("Find a vehicle, an order, a name", () -> display.panel().focusFind(), "/")
                .on("Fold the timeline, or unfold it", split::toggle, "T")
                .under("What is selected")
                .on("Move to another vehicle", () -> display.actions().choose(DayActions.MOVE), "M")
                .on("Take out of the plan", () -> display.actions().choose(DayActions.TAKE_OUT), "Delete")
                .on("Choose its place on the route", () -> choose(display, PlanOperations.PLACE), "P")
                .on("Move to another day", () -> choose(display, PlanOperations.ANOTHER_DAY), "D")
                .on("Split the route there", () -> choose(display, PlanOperations.SPLIT), "S")
                .on("Why is it left out?", () -> choose(display, PlanOperations.WHY), "W")
                .on("Insert it, moving little else", () -> choose(display, PlanOperations.INSERT), "I")
                .on("Hand the route over", () -> choose(display, PlanOperations.HAND_OVER), "H")
                .on(
                        "Merge the route, or both",
                        () -> {
                            choose(display, PlanOperations.MERGE);
                            choose(display, PlanOperations.MERGE_BOTH);
                        },
                        "G")
                .on("Optimise these routes alone", () -> choose(display, PlanOperations.OPTIMISE), "O")
                .known("Open its menu", "Shift+F10", "Menu")
                .known("Clear the selection", "Escape")
                .under("List and timeline")
                .known("Walk routes and stops", "Up", "Down", "Left", "Right")
                .known("Select; with Ctrl in addition", "Enter")
                .known("Select as far as there", "Shift+Up", "Shift+Down")
                .known("Move a stop earlier or later", "Alt+Up", "Alt+Down")
                .known("Zoom the timeline; all of the day", "+", "-", "0")
                .under("Map")
                .known("Draw around stops", "L", "Shift+Drag")
                .known("Move and zoom; all of the day", "Up", "Down", "+", "-", "0");
    }

    private static void choose(ScheduleDisplay display, String action) {
        display.actions().choose(action);
    }
}
