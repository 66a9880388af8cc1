package com.bayoutech.web.account;

import com.bayoutech.identity.SecondFactors;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The authenticator app and the recovery codes. */
final class OwnSecondFactor extends Section {
    private final AccountDesk desk;
    private Runnable changed = () -> {};

    OwnSecondFactor(AccountDesk desk) {
        this.desk = desk;
        addClassName("bayou-section");
        reload();
    }

    /** Calls this whenever something has changed here. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void reload() {
        SecondFactors own = desk.secondFactors();
        removeAll();
        add(head(own), new Paragraph(explanation(own)), app(own));
        if (own.isInPlace()) {
            add(codes(own));
        }
    }

    private static Component head(SecondFactors own) {
        Pill state = own.isInPlace()
                ? new Pill(Texts.of("account.factor.on"), Pill.Tone.GOOD)
                : new Pill(Texts.of("account.factor.off"), Pill.Tone.ATTENTION);
        Div head = new Div(new H2(Texts.of("account.factor")), state);
        head.addClassName("bayou-section-head");
        return head;
    }

    private static String explanation(SecondFactors own) {
        return own.isRequired() ? Texts.of("account.factor.required") : Texts.of("account.factor.what");
    }

    private Component app(SecondFactors own) {
        Button set = new Button(
                own.hasAuthenticator() ? Texts.of("account.app.replace") : Texts.of("account.app.set-up"),
                click -> UI.getCurrent().navigate("second-factor"));
        set.addThemeVariants(ButtonVariant.SMALL);
        set.setAriaLabel(
                own.hasAuthenticator() ? Texts.of("account.app.replace.label") : Texts.of("account.app.set-up.label"));
        Button remove = new Button(Texts.of("account.remove"), click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setAriaLabel(Texts.of("account.app.remove.label"));
        remove.setVisible(own.hasAuthenticator());
        return AccountLine.of(
                Texts.of("account.app"),
                own.hasAuthenticator() ? Texts.of("account.app.is-set-up") : Texts.of("account.app.is-not-set-up"),
                set,
                remove);
    }

    private Component codes(SecondFactors own) {
        Button renew = new Button(Texts.of("account.codes.renew"), click -> desk.proven(this::renew));
        renew.addThemeVariants(ButtonVariant.SMALL);
        renew.setAriaLabel(Texts.of("account.codes.renew.label"));
        return AccountLine.of(Texts.of("account.codes"), Texts.of("account.codes.left", own.recoveryCodes()), renew);
    }

    /** They are kept as hashes, so those that there are cannot be shown again. */
    private void renew() {
        new RecoveryCodesDialog(desk.renewRecoveryCodes()).open();
        reload();
    }

    private void askToRemove() {
        ConfirmAction.askBeforeRemoving(
                Texts.of("account.app.remove.question"),
                Texts.of("account.app.remove.what"),
                Texts.of("account.remove"),
                () -> desk.proven(() -> {
                    desk.removeAuthenticator();
                    reload();
                    changed.run();
                    Notices.success(Texts.of("account.app.removed"));
                }));
    }
}
