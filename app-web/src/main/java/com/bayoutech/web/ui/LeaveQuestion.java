package com.bayoutech.web.ui;

/** Asks before what somebody has entered is left unsaved. */
public final class LeaveQuestion {
    private LeaveQuestion() {}

    /** Goes on at once, or once somebody has said that what they entered may be lost. */
    public static void askIf(boolean isUnsaved, Runnable next) {
        if (isUnsaved) {
            ConfirmAction.ask(Texts.of("ui.leave"), Texts.of("ui.leave.what"), Texts.of("ui.leave.do"), next);
        } else {
            next.run();
        }
    }
}
