package com.bayoutech.web.account;

import com.bayoutech.identity.Passkey;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
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
        Button add = new Button(
                Texts.of("account.passkeys.add"),
                click -> desk.proven(() -> new PasskeyDialog(desk, this::added).open()));
        add.addThemeVariants(ButtonVariant.SMALL);
        Div head = new Div(new H2(Texts.of("account.passkeys")), add);
        head.addClassName("bayou-section-head");
        add(head, new Paragraph(Texts.of("account.passkeys.what")));
        desk.passkeys().forEach(passkey -> add(line(passkey)));
    }

    private Component line(Passkey passkey) {
        Button remove = new Button(Texts.of("account.remove"), click -> askToRemove(passkey));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel(Texts.of("account.passkeys.remove.of", passkey.label()));
        return AccountLine.of(
                passkey.label(),
                Texts.of("account.passkeys.last-used", AccountMoments.text(passkey.lastUsedAt())),
                remove);
    }

    private void added(List<String> recoveryCodes) {
        reload();
        changed.run();
        Notices.success(Texts.of("account.passkeys.added"));
        if (!recoveryCodes.isEmpty()) {
            new RecoveryCodesDialog(recoveryCodes).open();
        }
    }

    private void askToRemove(Passkey passkey) {
        ConfirmAction.askBeforeRemoving(
                Texts.of("account.passkeys.remove.question"),
                Texts.of("account.passkeys.remove.what", passkey.label()),
                Texts.of("account.remove"),
                () -> desk.proven(() -> {
                    desk.removePasskey(passkey);
                    reload();
                    changed.run();
                    Notices.success(Texts.of("account.passkeys.removed"));
                }));
    }
}
