package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;

/** What the browser says by itself, while it cannot ask the server or where the server has nothing to show any more. */
final class ConnectionWords {
    private ConnectionWords() {}

    /** Gives a screen what it says while its connection is away, in its own language. */
    static void giveTo(UI screen, Audience audience) {
        ReconnectDialogConfiguration dialog = screen.getReconnectDialogConfiguration();
        dialog.setDialogText(audience.hear(() -> Texts.of("ui.connection.lost")));
        dialog.setDialogTextGaveUp(audience.hear(() -> Texts.of("ui.connection.away")));
    }

    /** What is said where a screen cannot go on. */
    static SystemMessages of(Audience audience) {
        return audience.hear(() -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredCaption(Texts.of("ui.connection.expired"));
            messages.setSessionExpiredMessage(Texts.of("ui.connection.expired.advice"));
            messages.setInternalErrorCaption(Texts.of("ui.connection.error"));
            messages.setInternalErrorMessage(Texts.of("ui.connection.error.advice"));
            messages.setCookiesDisabledCaption(Texts.of("ui.connection.cookies"));
            messages.setCookiesDisabledMessage(Texts.of("ui.connection.cookies.advice"));
            return messages;
        });
    }
}
