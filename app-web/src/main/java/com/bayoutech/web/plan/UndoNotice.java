package com.bayoutech.web.plan;

import com.bayoutech.web.ui.Notices;

/** Tells of the last change, which can be taken back there; it goes with the next one, of which it would know nothing. */
final class UndoNotice {
    private Runnable close = () -> {};

    void show(String text, Runnable undo) {
        close();
        close = Notices.undoable(text, undo);
    }

    void close() {
        close.run();
        close = () -> {};
    }
}
