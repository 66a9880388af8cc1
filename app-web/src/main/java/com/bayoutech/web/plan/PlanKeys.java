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
                .on("Find a vehicle, an order, a name", () -> display.panel().focusFind(), "/")
                .on("Fold the timeline, or unfold it", split::toggle, "T")
                .under("What is selected")
                .on("Move to another vehicle", () -> display.actions().choose(DayActions.MOVE), "M")
                .on("Take out of the plan", () -> display.actions().choose(DayActions.TAKE_OUT), "Delete")
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
}
