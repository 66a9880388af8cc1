package com.bayoutech.web.security;

import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has the browser ask for a passkey, and hands on what it answers. */
@JsModule("context://ui/passkeys.js")
public final class PasskeyButton extends Button {
    private static final String REFUSED = "{\"refused\":\"";

    private PasskeyButton(String text, String call, Supplier<String> question, Consumer<String> answered) {
        super(text);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> getElement()
                .executeJs("return window.bayouPasskeys." + call + "($0)", question.get())
                .then(String.class, answer -> hear(answer, answered)));
    }

    /** Asks the browser to make one. */
    public static PasskeyButton toCreate(String text, Supplier<String> question, Consumer<String> answered) {
        return new PasskeyButton(text, "create", question, answered);
    }

    /** Asks the browser for one that is there. */
    public static PasskeyButton toGet(String text, Supplier<String> question, Consumer<String> answered) {
        return new PasskeyButton(text, "get", question, answered);
    }

    private static void hear(String answer, Consumer<String> answered) {
        if (!answer.startsWith(REFUSED)) {
            answered.accept(answer);
        } else if (answer.contains("unsupported")) {
            Notices.failure(Texts.of("security.passkey.unsupported"));
        } else if (answer.contains("known")) {
            Notices.failure(Texts.of("security.passkey.known"));
        } else if (answer.contains("failed")) {
            Notices.failure(Texts.of("security.passkey.failed"));
        }
    }
}
