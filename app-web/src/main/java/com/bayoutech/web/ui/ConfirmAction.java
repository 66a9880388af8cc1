package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something that reaches others or cannot be taken back. */
public final class ConfirmAction {
    private ConfirmAction() {}

    /**
     * Asks about something that reaches others.
     *
     * @param question the title, as a question: "Publish this plan?"
     * @param consequence what will happen, and to whom
     * @param verb the word on the button: "Publish"
     */
    public static void ask(String question, String consequence, String verb, Runnable confirmed) {
        open(question, consequence, verb, "primary", confirmed);
    }

    /** Asks about something that reaches others, and shows what of it. */
    public static void ask(String question, Component consequence, String verb, Runnable confirmed) {
        ConfirmDialog dialog = dialog(question, verb, "primary", confirmed);
        dialog.setText(consequence);
        dialog.open();
    }

    /** Asks about something that takes away what cannot be brought back. */
    public static void askBeforeRemoving(String question, String consequence, String verb, Runnable confirmed) {
        open(question, consequence, verb, "primary error", confirmed);
    }

    private static void open(String question, String consequence, String verb, String buttonTheme, Runnable confirmed) {
        ConfirmDialog dialog = dialog(question, verb, buttonTheme, confirmed);
        dialog.setText(consequence);
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String verb, String buttonTheme, Runnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("ui.cancel"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme(buttonTheme);
        dialog.addConfirmListener(confirm -> confirmed.run());
        return dialog;
    }
}
