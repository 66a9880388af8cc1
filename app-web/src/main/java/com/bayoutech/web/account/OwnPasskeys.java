package com.bayoutech.web.account;

import com.bayoutech.identity.Passkey;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The passkeys, and adding one. */
final class OwnPasskeys extends Section {
    private final AccountDesk desk;
    private Runnable changed = () -> {};

    OwnPasskeys(AccountDesk desk) {
        this.desk = desk;
        addClassName("bayou-section");
        reload();
    }

    /** Calls this whenever something has changed here. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void reload() {
        removeAll();
        Button add =
                new Button("Add a passkey", click -> desk.proven(() -> new PasskeyDialog(desk, this::added).open()));
        add.addThemeVariants(ButtonVariant.SMALL);
        Div head = new Div(new H2("Passkeys"), add);
        head.addClassName("bayou-section-head");
        add(
                head,
                new Paragraph("Sign in with your fingerprint, your face or a security key: no password, and no code."));
        desk.passkeys().forEach(passkey -> add(line(passkey)));
    }

    private Component line(Passkey passkey) {
        Button remove = new Button("Remove", click -> askToRemove(passkey));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel("Remove the passkey " + passkey.label());
        return AccountLine.of(passkey.label(), "Last used " + AccountMoments.text(passkey.lastUsedAt()), remove);
    }

    private void added(List<String> recoveryCodes) {
        reload();
        changed.run();
        Notices.success("The passkey is added");
        if (!recoveryCodes.isEmpty()) {
            new RecoveryCodesDialog(recoveryCodes).open();
        }
    }

    private void askToRemove(Passkey passkey) {
        ConfirmAction.askBeforeRemoving(
                "Remove this passkey?",
                passkey.label() + " does not get in any more. Remove it from the device too.",
                "Remove",
                () -> desk.proven(() -> {
                    desk.removePasskey(passkey);
                    reload();
                    changed.run();
                    Notices.success("The passkey is removed");
                }));
    }
}
