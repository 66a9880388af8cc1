package com.bayoutech.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes screens from threads that are not theirs. */
public final class OnScreen {
    private static final Logger LOG = LoggerFactory.getLogger(OnScreen.class);

    private OnScreen() {}

    /**
     * Does something on a screen soon, with its lock; nothing where the screen was closed, for the work goes on without it.
     *
     * <p>Vaadin's own error handler hears of what goes wrong in there.
     */
    public static void later(UI screen, Command change) {
        try {
            if (screen.isAttached()) {
                var _ = screen.access(change);
            }
        } catch (UIDetachedException closed) {
            LOG.debug("A screen was closed just before it was changed", closed);
        }
    }
}
