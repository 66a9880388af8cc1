package com.bayoutech.web.plan;

import com.bayoutech.web.ui.Shortcuts;
import com.bayoutech.web.ui.Split;
import com.bayoutech.web.ui.Texts;

/** The keys of the plan's screen, all of them. */
final class PlanKeys {
    private PlanKeys() {}

    static Shortcuts of(DayPlanner planner, Split split) {
        ScheduleDisplay display = planner.display();
        return new Shortcuts()
                .under(Texts.of("plan.keys.plan"))
                .on(Texts.of("plan.keys.take-back"), planner::undo, "Ctrl+Z")
                .on(Texts.of("plan.keys.again"), planner::redo, "Ctrl+Y", "Ctrl+Shift+Z")
                .on(Texts.of("plan.keys.history"), planner.past()::toggleHistory, "R")
                .on(Texts.of("plan.keys.find"), () -> display.panel().focusFind(), "/")
                .on(Texts.of("plan.keys.fold"), split::toggle, "T")
                .on(Texts.of("plan.keys.publish"), planner.publishing()::askIfOffered, "Shift+P")
                .under(Texts.of("plan.keys.selected"))
                .on(Texts.of("plan.keys.move"), () -> display.actions().choose(DayActions.MOVE), "M")
                .on(Texts.of("plan.do.take-out"), () -> display.actions().choose(DayActions.TAKE_OUT), "Delete")
                .on(Texts.of("plan.keys.place"), () -> choose(display, PlanOperations.PLACE), "P")
                .on(Texts.of("plan.day.key"), () -> choose(display, PlanOperations.ANOTHER_DAY), "D")
                .on(Texts.of("plan.keys.split"), () -> choose(display, PlanOperations.SPLIT), "S")
                .on(Texts.of("plan.do.why"), () -> choose(display, PlanOperations.WHY), "W")
                .on(Texts.of("plan.keys.insert"), () -> choose(display, PlanOperations.INSERT), "I")
                .on(Texts.of("plan.keys.hand-over"), () -> choose(display, PlanOperations.HAND_OVER), "H")
                .on(
                        Texts.of("plan.keys.merge"),
                        () -> {
                            choose(display, PlanOperations.MERGE);
                            choose(display, PlanOperations.MERGE_BOTH);
                        },
                        "G")
                .on(Texts.of("plan.keys.exchange"), () -> choose(display, PlanOperations.EXCHANGE), "X")
                .on(Texts.of("plan.keys.optimise"), () -> choose(display, PlanOperations.OPTIMISE), "O")
                .on(
                        Texts.of("plan.keys.pin"),
                        () -> {
                            choose(display, PlanOperations.PIN_STOP);
                            choose(display, PlanOperations.PIN_DRIVER);
                        },
                        "F")
                .on(
                        Texts.of("plan.keys.pin-whole"),
                        () -> {
                            choose(display, PlanOperations.PIN_PLACE);
                            choose(display, PlanOperations.PIN_ROUTE);
                        },
                        "Shift+F")
                .on(Texts.of("plan.do.unpin"), () -> choose(display, PlanOperations.UNPIN), "U")
                .known(Texts.of("plan.keys.menu"), "Shift+F10", "Menu")
                .known(Texts.of("plan.keys.clear"), "Escape")
                .under(Texts.of("plan.keys.list-and-timeline"))
                .known(Texts.of("plan.keys.walk"), "Up", "Down", "Left", "Right")
                .known(Texts.of("plan.keys.select"), "Enter")
                .known(Texts.of("plan.keys.select-to"), "Shift+Up", "Shift+Down")
                .known(Texts.of("plan.keys.earlier"), "Alt+Up", "Alt+Down")
                .known(Texts.of("plan.keys.zoom"), "+", "-", "0")
                .under(Texts.of("plan.keys.map"))
                .known(Texts.of("plan.keys.draw"), "L", "Shift+Drag")
                .known(Texts.of("plan.keys.move-map"), "Up", "Down", "+", "-", "0");
    }

    private static void choose(ScheduleDisplay display, String action) {
        display.actions().choose(action);
    }
}
